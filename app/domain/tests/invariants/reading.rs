//! What is read is what was written, and nothing that is read fells the reader.

use domain::assess::assess;
use domain::case::{ProblemCode, read};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::cases::case;
use super::random_cases;

proptest! {
    #![proptest_config(random_cases(600))]

    #[test]
    fn a_case_that_is_written_is_read_again(case in case()) {
        let file = json!({ "title": "anything", "case": case }).to_string();
        let again = read(&file);
        prop_assert_eq!(again.as_ref(), Ok(&case));
        prop_assert_eq!(assess(&again.unwrap()), assess(&case));
    }

    #[test]
    fn a_damaged_file_has_problems_or_an_answer(case in case(), place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut file = json!({ "case": case }).to_string().into_bytes();
        *place.get_mut(&mut file) = byte;
        if let Ok(case) = read(&file) {
            assess(&case);
        }
    }

    #[test]
    fn any_value_in_any_place_is_answered(case in case(), place in any::<prop::sample::Index>(), value in value()) {
        let mut file = json!({ "case": case });
        let places = places(&file["case"], "/case");
        *file.pointer_mut(place.get::<String>(&places)).unwrap() = value;
        match read(file.to_string()) {
            Ok(case) => drop(assess(&case)),
            Err(problems) => prop_assert!(!problems.is_empty() && problems.is_sorted()),
        }
    }

    #[test]
    fn any_bytes_are_answered(bytes in any::<Vec<u8>>()) {
        let problems = read(&bytes).unwrap_err();
        prop_assert!(matches!(problems[0].code, ProblemCode::NotJson | ProblemCode::NoCase));
    }
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!(1.5)),
        any::<i64>().prop_map(Value::from),
        (-2..1441_i64).prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        "[A-Za-z0-9:-]{0,10}".prop_map(Value::from),
        prop::sample::select(vec!["2025-10-08", "2025-02-29", "1800-01-01", "16:00", "a", "S1", "SLT"])
            .prop_map(Value::from),
    ]
}

/// The pointers to all values inside a value.
fn places(value: &Value, pointer: &str) -> Vec<String> {
    let inside: Vec<String> = match value {
        Value::Object(members) => {
            members.iter().flat_map(|(name, value)| places(value, &format!("{pointer}/{name}"))).collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.flat_map(|(index, value)| places(value, &format!("{pointer}/{index}"))).collect()
        }
        _ => Vec::new(),
    };
    std::iter::once(pointer.to_owned()).chain(inside).collect()
}
