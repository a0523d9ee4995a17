//! What a check looked at, as caseworkers read it: facts by name, with amounts, days and counts in words.

use app::words::{self, Words, dates};
use domain::money::Money;
use jiff::civil::Date;
use serde_json::Value;
use uuid::Uuid;

/// The facts of a check that are known, one by one.
pub fn in_words(w: &Words, facts: &Value) -> Vec<String> {
    let facts = facts.as_object().into_iter().flatten();
    facts.filter_map(|(name, value)| fact(w, name, value)).collect()
}

/// A fact with its name. Ids say nothing to a reader and are left out, or counted.
fn fact(w: &Words, name: &str, value: &Value) -> Option<String> {
    let told = match value {
        Value::Number(number) if name.ends_with("_cents") => Money::from_cents(number.as_i64()?).to_string(),
        Value::Array(items) if items.iter().any(is_id) => items.len().to_string(),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().filter_map(|item| plain(w, item)).collect();
            (!items.is_empty()).then(|| items.join(", "))?
        }
        _ => plain(w, value)?,
    };
    Some(format!("{}: {told}", words::fact(w, name)?))
}

fn plain(w: &Words, value: &Value) -> Option<String> {
    match value {
        Value::Bool(true) => Some(w.msg_review_yes()),
        Value::Bool(false) => Some(w.msg_review_no()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(_) if is_id(value) => None,
        Value::String(text) => {
            Some(text.parse::<Date>().map_or_else(|_| text.clone(), |day| dates::short_day(w, day)))
        }
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn is_id(value: &Value) -> bool {
    value.as_str().is_some_and(|text| Uuid::try_parse(text).is_ok())
}

#[cfg(test)]
mod tests {
    use app::words;
    use domain::language::Language;
    use serde_json::json;

    use super::*;

    #[test]
    fn facts_are_amounts_days_and_counts_and_never_ids() {
        let id = "01890a5d-ac96-774b-bcce-b302099a8057";
        let facts = json!({
            "bank_lines": [id, id], "contract": id, "effective_to": "2026-06-30", "needed_cents": 11250,
            "notice_date": null, "not_on_iep": [], "required": true
        });
        let told = in_words(words::of(Language::default()), &facts);
        assert_eq!(told, ["Bank lines: 2", "To: Jun 30, 2026", "To cover: $112.50", "Needed: yes"]);
    }
}
