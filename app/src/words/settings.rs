//! The values of settings: as staff read them, and back from what they type.

use domain::case::SettingName;

use super::Words;

/// A value as staff read it.
pub fn setting_value(w: &Words, name: SettingName, typed: &str) -> String {
    match (typed, name) {
        ("", SettingName::CityHolidays) => w.msg_rules_by_rule(),
        ("", _) => w.msg_rules_none(),
        ("yes", _) => w.msg_review_yes(),
        ("no", _) => w.msg_review_no(),
        (typed, _) => typed.to_owned(),
    }
}

/// What was typed as it stands in the table, in the words that every language shares.
pub fn setting_typed(w: &Words, name: SettingName, typed: &str) -> String {
    let typed = typed.trim();
    let read = ["", "yes", "no"].into_iter().find(|read| setting_value(w, name, read) == typed);
    read.unwrap_or(typed).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::of;
    use domain::language::Language;

    #[test]
    fn what_stands_in_the_table_can_be_typed_in_every_language() {
        for w in Language::ALL.map(of) {
            for name in [SettingName::CashAttestation, SettingName::CityHolidays] {
                for value in ["", "yes", "no", "45"] {
                    assert_eq!(
                        setting_typed(w, name, &setting_value(w, name, value)),
                        value,
                        "{}",
                        w.language()
                    );
                }
            }
        }
    }
}
