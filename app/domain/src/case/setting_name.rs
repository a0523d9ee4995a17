//! The settings one by one: what each is called, how its value is typed, and all of them as they hold on a day.

use serde_json::Value;

use super::Settings;
use super::settings::{
    ContractEffectiveDefault, LateStartNotice, RateCeiling, SchoolStartBasis, SecondReviewFlag, SlaStart,
};
use crate::coded::coded;
use crate::reading::{Problem, read_member};

coded! {
    /// One of the program's choices; its code is its name in a case file (FORMAT §2.1).
    pub enum SettingName {
        /// When the five-week clock starts.
        SlaStart = "sla_start",
        /// City business days of each stage.
        StageDays = "stage_days",
        /// The City's holidays, in place of the rule.
        CityHolidays = "city_holidays",
        /// Whether the Suffolk days are holidays.
        SuffolkDaysClosed = "suffolk_days_closed",
        /// Which date is compared with the school's start.
        SchoolStartBasis = "school_start_basis",
        /// What becomes of sessions before the family was told.
        LateStartNotice = "late_start_notice",
        /// The start of an approved contract that states none.
        ContractEffectiveDefault = "contract_effective_default",
        /// Whether the contract rate is a ceiling.
        RateCeiling = "rate_ceiling",
        /// Days that a payment may lie before its receipt.
        BankDaysBefore = "bank_days_before",
        /// Days that a payment may lie after its receipt.
        BankDaysAfter = "bank_days_after",
        /// Whether a signed statement about cash is proof.
        CashAttestation = "cash_attestation",
        /// Roles that need a supervisor besides the fixed ones.
        AlsoRequireSupervisorFor = "also_require_supervisor_for",
        /// Whether a license is valid on its last day.
        ExpiryDayValid = "expiry_day_valid",
        /// Review flags that hold a session.
        SecondReviewFlags = "second_review_flags",
    }
}

/// How a value is typed.
#[derive(Clone, Copy, PartialEq)]
enum Typing {
    Word,
    Number,
    YesNo,
    Words,
    Numbers,
    Dates,
}

/// What was typed is no value of this setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a value of this setting")]
pub struct NoValue;

impl SettingName {
    const fn typing(self) -> Typing {
        match self {
            Self::SlaStart
            | Self::SchoolStartBasis
            | Self::LateStartNotice
            | Self::ContractEffectiveDefault
            | Self::RateCeiling => Typing::Word,
            Self::BankDaysBefore | Self::BankDaysAfter => Typing::Number,
            Self::SuffolkDaysClosed | Self::CashAttestation | Self::ExpiryDayValid => Typing::YesNo,
            Self::AlsoRequireSupervisorFor | Self::SecondReviewFlags => Typing::Words,
            Self::StageDays => Typing::Numbers,
            Self::CityHolidays => Typing::Dates,
        }
    }

    /// The values it can have, where they are few or their form is not plain.
    pub fn takes(self) -> Vec<&'static str> {
        match self {
            Self::SlaStart => codes(SlaStart::ALL, SlaStart::code),
            Self::SchoolStartBasis => codes(SchoolStartBasis::ALL, SchoolStartBasis::code),
            Self::LateStartNotice => codes(LateStartNotice::ALL, LateStartNotice::code),
            Self::ContractEffectiveDefault => {
                codes(ContractEffectiveDefault::ALL, ContractEffectiveDefault::code)
            }
            Self::RateCeiling => codes(RateCeiling::ALL, RateCeiling::code),
            Self::SecondReviewFlags => codes(SecondReviewFlag::ALL, SecondReviewFlag::code),
            Self::SuffolkDaysClosed | Self::CashAttestation | Self::ExpiryDayValid => vec!["yes", "no"],
            Self::CityHolidays => vec!["2026-12-25"],
            Self::StageDays | Self::BankDaysBefore | Self::BankDaysAfter | Self::AlsoRequireSupervisorFor => {
                Vec::new()
            }
        }
    }

    /// Reads a typed value, such as `30`, `yes`, `CONTRACT` or `SLPA, COTA`, as it stands in a case file. Without a day, the
    /// list of holidays is the rule.
    pub fn read(self, typed: &str) -> Result<String, NoValue> {
        let words: Vec<&str> = typed
            .split([' ', ',', '،', '，', '、', '\n', '\r', '\t'])
            .filter(|word| !word.is_empty())
            .collect();
        let plain =
            |word: &&str| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        if !words.iter().all(plain) {
            return Err(NoValue);
        }
        let list = |items: Vec<String>| format!("[{}]", items.join(","));
        let quoted = |words: &[&str]| words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>();
        let value = match (self.typing(), words.as_slice()) {
            (Typing::Word, [word]) => format!("\"{word}\""),
            (Typing::Number, [number]) => (*number).to_owned(),
            (Typing::YesNo, ["yes"]) => "true".to_owned(),
            (Typing::YesNo, ["no"]) => "false".to_owned(),
            (Typing::Words, words) => list(quoted(words)),
            (Typing::Numbers, numbers) => list(numbers.iter().map(ToString::to_string).collect()),
            (Typing::Dates, []) => "null".to_owned(),
            (Typing::Dates, days) => list(quoted(days)),
            _ => return Err(NoValue),
        };
        Settings::of([(self, value.as_str())]).map(|_| value).map_err(|_| NoValue)
    }
}

fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| code(*one)).collect()
}

impl Settings {
    /// The settings with these values, each as it stands in a case file; the others have their defaults.
    pub fn of<'v>(values: impl IntoIterator<Item = (SettingName, &'v str)>) -> Result<Self, Vec<Problem>> {
        let members: Vec<String> =
            values.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        Self::of_text(&format!("{{{}}}", members.join(",")))
    }

    /// The settings of a text that was made of them.
    pub fn of_text(object: &str) -> Result<Self, Vec<Problem>> {
        read_member(format!("{{\"settings\":{object}}}").as_bytes(), "settings", Self::read)
    }

    /// A value as it is typed.
    pub fn typed(&self, name: SettingName) -> String {
        let all = serde_json::to_value(self).unwrap_or_default();
        as_typed(&all[name.code()])
    }
}

fn as_typed(value: &Value) -> String {
    match value {
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(as_typed).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Object(_) => String::new(),
        Value::Number(number) => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_value_is_read_and_shown_as_it_was_typed() {
        for (name, typed) in [
            (SettingName::BankDaysAfter, "45"),
            (SettingName::CashAttestation, "yes"),
            (SettingName::RateCeiling, "NONE"),
            (SettingName::AlsoRequireSupervisorFor, "SLPA, COTA"),
            (SettingName::StageDays, "1, 2, 3, 4, 5, 6, 7"),
            (SettingName::CityHolidays, "2026-12-25, 2027-01-01"),
            (SettingName::CityHolidays, ""),
            (SettingName::SecondReviewFlags, "ODD_HOUR"),
        ] {
            let value = name.read(typed).unwrap();
            assert_eq!(Settings::of([(name, value.as_str())]).unwrap().typed(name), typed);
        }
    }

    #[test]
    fn what_is_no_value_is_refused() {
        for (name, typed) in [
            (SettingName::BankDaysAfter, "3651"),
            (SettingName::BankDaysAfter, "soon"),
            (SettingName::BankDaysAfter, ""),
            (SettingName::CashAttestation, "maybe"),
            (SettingName::RateCeiling, "SOME"),
            (SettingName::StageDays, "1, 2, 3"),
            (SettingName::CityHolidays, "2026-02-30"),
            (SettingName::SlaStart, "\",\"rate_ceiling\":\"NONE"),
        ] {
            assert_eq!(name.read(typed), Err(NoValue), "{name} {typed}");
        }
    }

    #[test]
    fn every_setting_has_a_default_that_can_be_typed_again() {
        for name in SettingName::ALL {
            let typed = Settings::default().typed(*name);
            let value = name.read(&typed).unwrap();
            assert_eq!(Settings::of([(*name, value.as_str())]).unwrap(), Settings::default(), "{name}");
        }
    }
}
