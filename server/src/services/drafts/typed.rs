//! How the typed form of a session stands in a column and comes from a form.

use app::form::Typed;
use domain::draft::{TypedSession, TypedWeekly};
use domain::field::Field;

/// A session from the names and values of its form.
pub fn session(form: &Typed) -> TypedSession {
    TypedSession {
        date: form.field(Field::SessionDate).to_owned(),
        start: form.field(Field::SessionStart).to_owned(),
        end: form.field(Field::SessionEnd).to_owned(),
        price: form.field(Field::SessionPrice).to_owned(),
        goals: form.all(Field::SessionGoals.id()).filter_map(|id| id.parse().ok()).collect(),
        setting: form.field(Field::SessionGroup).to_owned(),
        kind: form.field(Field::SessionKind).to_owned(),
        student: form.field(Field::ClaimChild).parse().ok(),
        service: form.field(Field::ClaimService).to_owned(),
    }
}

/// A weekly pattern from the names and values of its form.
pub fn weekly(form: &Typed) -> TypedWeekly {
    TypedWeekly {
        days: form.all(Field::SessionsDays.id()).map(str::to_owned).collect(),
        start: form.field(Field::SessionStart).to_owned(),
        end: form.field(Field::SessionEnd).to_owned(),
        from: form.field(Field::AskFrom).to_owned(),
        to: form.field(Field::AskTo).to_owned(),
        price: form.field(Field::SessionPrice).to_owned(),
        goals: form.all(Field::SessionGoals.id()).filter_map(|id| id.parse().ok()).collect(),
        setting: form.field(Field::SessionGroup).to_owned(),
    }
}

/// The form as its column keeps it.
pub fn kept(typed: &TypedSession) -> String {
    let mut pairs = vec![
        (Field::SessionDate.id(), typed.date.clone()),
        (Field::SessionStart.id(), typed.start.clone()),
        (Field::SessionEnd.id(), typed.end.clone()),
        (Field::SessionPrice.id(), typed.price.clone()),
        (Field::SessionGroup.id(), typed.setting.clone()),
        (Field::SessionKind.id(), typed.kind.clone()),
        (Field::ClaimService.id(), typed.service.clone()),
    ];
    pairs.extend(typed.student.map(|student| (Field::ClaimChild.id(), student.to_string())));
    pairs.extend(typed.goals.iter().map(|goal| (Field::SessionGoals.id(), goal.to_string())));
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

/// The form read from its column.
pub fn read(kept: &str) -> TypedSession {
    session(&Typed(serde_urlencoded::from_str(kept).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::{GoalId, StudentId};
    use uuid::Uuid;

    #[test]
    fn what_was_typed_is_read_again_as_it_was() {
        let typed = TypedSession {
            date: "the 7th & 8th".into(),
            start: "4:00 PM".into(),
            end: "五点".into(),
            price: "$1,1".into(),
            goals: vec![GoalId(Uuid::from_u128(2)), GoalId(Uuid::from_u128(3))],
            setting: "GROUP".into(),
            kind: "NO_SHOW".into(),
            student: Some(StudentId(Uuid::from_u128(4))),
            service: "SLT".into(),
        };
        assert_eq!(read(&kept(&typed)), typed);
    }
}
