//! What the rules found of a line when it was decided: the provider's job, its cost group, and the licenses' checks.

use domain::case::Code;
use domain::catalog::CostGroup;
use serde_json::Value;

const OWN: &str = "provider-license-valid-on-session-date";
const SUPERVISOR: &str = "supervisor-license-valid-on-session-date";

/// The part of a kept answer that the worksheet needs; nothing is found where no answer was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The provider's job in the session.
    pub role: Option<Code>,
    /// The cost group (FORMAT §5.11).
    pub group: Option<CostGroup>,
    /// Whether the provider's license passed, or the job needs none.
    pub licensed: bool,
    /// Whether the job needs a supervisor and the supervisor's license passed.
    pub supervised: bool,
}

impl Found {
    /// Reads the answer to one session (`domain::assess::SessionAssessment`) as it was kept.
    pub fn read(answer: &str) -> Self {
        let answer: Value = serde_json::from_str(answer).unwrap_or_default();
        let check = |name: &str| answer["checks"].as_array()?.iter().find(|check| check["name"] == name);
        let (own, supervisor) = (check(OWN), check(SUPERVISOR));
        let passed = |check: Option<&Value>| check.is_some_and(|check| check["outcome"] == "PASS");
        let needed = supervisor.is_some_and(|check| check["facts"]["required"] == true);
        Self {
            role: own.and_then(|check| check["facts"]["role"].as_str()?.parse().ok()),
            group: answer["cost_group"].as_str().and_then(|group| group.parse().ok()),
            licensed: passed(own),
            supervised: needed && passed(supervisor),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer(own: &str, supervisor: (bool, &str)) -> String {
        let checks = json!([
            { "name": OWN, "outcome": own, "facts": { "role": "RBT", "required": false } },
            { "name": SUPERVISOR, "outcome": supervisor.1, "facts": { "required": supervisor.0 } },
        ]);
        json!({ "cost_group": "F", "checks": checks }).to_string()
    }

    #[test]
    fn a_job_is_supervised_only_where_a_supervisor_was_needed_and_checked() {
        let found = Found::read(&answer("PASS", (true, "PASS")));
        assert_eq!((found.role, found.group), ("RBT".parse().ok(), Some(CostGroup::F)));
        assert!(found.licensed && found.supervised);
        assert!(!Found::read(&answer("PASS", (true, "FAIL"))).supervised);
        assert!(!Found::read(&answer("PASS", (false, "PASS"))).supervised);
        assert!(!Found::read(&answer("FAIL", (true, "PASS"))).licensed);
    }

    #[test]
    fn what_cannot_be_read_finds_nothing() {
        for answer in ["", "{}", "[1]", r#"{"cost_group":"Z","checks":[{}]}"#] {
            assert_eq!(Found::read(answer), Found::default(), "{answer}");
        }
    }
}
