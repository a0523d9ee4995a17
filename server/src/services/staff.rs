//! The district's own people.

use domain::access::Role;
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::language::Language;
use domain::refusal::Refusal;

use super::{Error, Services, sign_in};
use crate::store::events::{self, Event};
use crate::store::family_facts;
use crate::store::people::{self, Person};

/// A member of staff to be added.
#[derive(Clone, Debug)]
pub struct NewStaff {
    /// The role.
    pub role: Role,
    /// The name that others read.
    pub name: String,
    /// Where the sign-in code goes.
    pub email: String,
    /// The school, for school staff.
    pub school: Option<String>,
}

impl Services {
    /// Adds a member of staff, from the command line.
    pub async fn add_staff(&self, new: &NewStaff) -> Result<(), Error> {
        let wrong = |wrong| Refusal::from(vec![Problem::new(Field::SettingsContact, wrong)]);
        let email = sign_in::email(&new.email).map_err(wrong)?;
        let has_school = new.school.as_ref().is_some_and(|school| !school.trim().is_empty());
        if !new.role.is_staff() || new.name.trim().is_empty() || (new.role == Role::School) != has_school {
            return Err(wrong(Wrong::Missing).into());
        }
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        if family_facts::with_email(&mut tx, &email).await?.is_some() {
            return Err(wrong(Wrong::Used).into());
        }
        let person = Person {
            id: self.ids.new_id(now),
            role: new.role,
            household: None,
            school: new.school.clone(),
            name: new.name.trim().to_owned(),
            other_names: Vec::new(),
            email,
            language: Language::English,
            relation: "NONE".to_owned(),
        };
        people::add(&mut tx, &person, now).await?;
        let event = Event::new(EventKind::StaffChanged).about(person.id).change("", person.role);
        events::record(&mut tx, self.ids.new_id(now), None, &event, now).await?;
        self.commit(tx).await?;
        Ok(())
    }
}
