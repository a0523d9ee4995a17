//! Lines of the CSV files that leave the house; what a spreadsheet would run as a formula is made plain text.

/// Adds a line, ended as RFC 4180 asks.
pub(crate) fn line<T: AsRef<str>>(csv: &mut String, cells: impl IntoIterator<Item = T>) {
    for (i, value) in cells.into_iter().enumerate() {
        if i > 0 {
            csv.push(',');
        }
        cell(csv, value.as_ref());
    }
    csv.push_str("\r\n");
}

/// A cell that stays text in every spreadsheet (trust T17).
fn cell(csv: &mut String, value: &str) {
    // LF and the full-width signs are beyond the usual list; some spreadsheets take them too.
    let runs = value.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if runs || value.contains(['"', ',', '\r', '\n']) {
        csv.push('"');
        if runs {
            csv.push('\'');
        }
        csv.push_str(&value.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(value);
    }
}
