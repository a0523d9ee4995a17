//! How and to whom the money goes.

use domain::access::{Action, Actor};
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::field::{Field, Problem, Problems, Wrong};
use domain::names::Folded;
use domain::refusal::Refusal;

use super::{draft_for, fresh};
use crate::services::{Error, Services};
use crate::store::claims::PayTo;
use crate::store::events::Event;
use crate::store::people::Person;
use crate::store::{claims, people};

/// The ways in which money is paid.
const METHODS: [&str; 3] = ["CHECK", "DEPOSIT", "PICK_UP"];

/// What is wrong with where the money goes; only a guardian of the case can be paid.
pub fn check_pay_to(pay_to: &PayTo, guardians: &[Person]) -> Vec<Problem> {
    let mut problems = Problems::default();
    if !METHODS.contains(&pay_to.method.as_str()) {
        problems.add(Field::PayMethod, Wrong::Missing);
    }
    let name = Folded::new(&pay_to.name);
    let names = guardians.iter().flat_map(|one| std::iter::once(&one.name).chain(&one.other_names));
    if pay_to.name.is_empty() {
        problems.add(Field::PayName, Wrong::Missing);
    } else if !names.map(|one| Folded::new(one)).any(|one| one == name) {
        problems.add(Field::PayName, Wrong::Who);
    }
    let parts = [
        (Field::PayStreet, &pay_to.street),
        (Field::PayCity, &pay_to.city),
        (Field::PayState, &pay_to.state),
    ];
    for (field, _) in parts.into_iter().filter(|(_, text)| text.is_empty()) {
        problems.add(field, Wrong::Missing);
    }
    let digits = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit());
    if pay_to.zip.is_empty() {
        problems.add(Field::PayZip, Wrong::Missing);
    } else if pay_to.zip.len() != 5 || !digits(&pay_to.zip) {
        problems.add(Field::PayZip, Wrong::Zip);
    }
    if !digits(&pay_to.vendor) {
        problems.add(Field::PayVendor, Wrong::Format);
    }
    problems.into_vec()
}

impl Services {
    /// Keeps where the money goes. Only a guardian may set it.
    pub async fn save_pay_to(
        &self,
        actor: &Actor,
        number: ClaimRef,
        pay_to: &PayTo,
        version: Option<i64>,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let mut claim = draft_for(&mut tx, actor, Action::Sign, number).await?;
        let problems = check_pay_to(pay_to, &people::guardians(&mut tx, claim.household).await?);
        if !problems.is_empty() {
            return Err(Refusal::from(problems).into());
        }
        // The same form again, since its answer was lost: nobody changed anything.
        if claim.pay_to == *pay_to {
            return Ok(());
        }
        fresh(version, claim.version)?;
        let event =
            Event::new(EventKind::DraftChanged).about("pay-to").change(&claim.pay_to.method, &pay_to.method);
        claim.pay_to = pay_to.clone();
        claims::save(&mut tx, &claim).await?;
        self.keep_draft(tx, actor, &claim, event).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::access::Role;
    use domain::id::PersonId;
    use domain::language::Language;
    use uuid::Uuid;

    fn lan() -> Person {
        Person {
            id: PersonId(Uuid::nil()),
            role: Role::Family,
            household: None,
            school: None,
            name: "Lan Tran".into(),
            other_names: vec!["L. Tran".into()],
            email: String::new(),
            language: Language::default(),
            relation: "GUARDIAN".into(),
        }
    }

    fn whole() -> PayTo {
        PayTo {
            method: "CHECK".into(),
            name: "lan tran".into(),
            street: "12 Adams St, Apt 3".into(),
            city: "Boston".into(),
            state: "MA".into(),
            zip: "02122".into(),
            vendor: String::new(),
        }
    }

    #[test]
    fn a_guardian_is_known_by_name_in_small_and_capital_letters() {
        assert_eq!(check_pay_to(&whole(), &[lan()]), []);
        assert_eq!(check_pay_to(&PayTo { name: "l. tran".into(), ..whole() }, &[lan()]), []);
    }

    #[test]
    fn nobody_else_can_be_paid_and_all_problems_are_told_at_once() {
        let wrong = PayTo { name: "Dana Ortiz".into(), zip: "2122".into(), vendor: "V1".into(), ..whole() };
        let problems = check_pay_to(&wrong, &[lan()]);
        let told: Vec<_> = problems.iter().map(|problem| (problem.field, problem.wrong)).collect();
        let all =
            [(Field::PayName, Wrong::Who), (Field::PayZip, Wrong::Zip), (Field::PayVendor, Wrong::Format)];
        assert_eq!(told, all);
        assert_eq!(check_pay_to(&PayTo::default(), &[lan()]).len(), 6);
    }
}
