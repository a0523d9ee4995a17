//! Households with their guardians: a line each.

use domain::access::Role;
use domain::case::Relation;
use domain::id::HouseholdId;
use domain::language::Language;

use super::cells::{self, Cells};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, optional, stop};
use crate::store::people::{self, Person};
use crate::store::{family_facts, households};

/// A guardian in a household.
pub struct Guardian {
    household: String,
    name: String,
    other_names: Vec<String>,
    email: String,
    language: Option<Language>,
    relation: Relation,
}

impl Fact for Guardian {
    const COLUMNS: &'static [Column] = &[
        needed("household"),
        needed("guardian"),
        optional("other_names"),
        needed("email"),
        optional("language"),
        optional("relation"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let household = cells.read("household", cells::id);
        let name = cells.read("guardian", cells::text);
        let other_names = cells.list("other_names", cells::text);
        let email = cells.read("email", cells::email);
        let language = cells.maybe("language", cells::language);
        let relation = cells.maybe("relation", cells::one_of(Relation::ALL));
        Some(Self {
            household: household?,
            name: name?,
            other_names: other_names?,
            email: email?,
            language: language?,
            relation: relation?.unwrap_or(Relation::Guardian),
        })
    }

    fn key(&self) -> (&'static str, String) {
        ("email", self.email.clone())
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let household = self.household(desk).await?;
        let Some(kept) = family_facts::with_email(desk.tx, &self.email).await? else {
            return self.add(desk, household).await;
        };
        if kept.household != Some(household) || kept.role != Role::Family {
            return stop("email", Flaw::Taken);
        }
        let change = Change::between(
            &columns(&kept.name, &kept.other_names, &kept.relation),
            &columns(&self.name, &self.other_names, self.relation.code()),
        );
        if change != Change::Same {
            family_facts::rename(desk.tx, kept.id, &self.name, &self.other_names, self.relation.code())
                .await?;
            desk.touched.students.extend(family_facts::children(desk.tx, household).await?);
        }
        Ok(change)
    }
}

impl Guardian {
    /// The household with this code; it begins with its first guardian, whose name it bears.
    async fn household(&self, desk: &mut Desk<'_>) -> Result<HouseholdId, Stop> {
        if let Some(household) = family_facts::household(desk.tx, &self.household).await? {
            return Ok(household);
        }
        let household = desk.ids.new_id(desk.now);
        households::add(desk.tx, household, &self.name, desk.now).await?;
        family_facts::keep_code(desk.tx, household, &self.household).await?;
        Ok(household)
    }

    /// The language counts for new people only: later it is theirs to choose.
    async fn add(&self, desk: &mut Desk<'_>, household: HouseholdId) -> Result<Change, Stop> {
        let person = Person {
            id: desk.ids.new_id(desk.now),
            role: Role::Family,
            household: Some(household),
            school: None,
            name: self.name.clone(),
            other_names: self.other_names.clone(),
            email: self.email.clone(),
            language: self.language.unwrap_or_default(),
            relation: self.relation.code().to_owned(),
        };
        people::add(desk.tx, &person, desk.now).await?;
        Ok(Change::New)
    }
}

fn columns(name: &str, other_names: &[String], relation: &str) -> [(&'static str, String); 3] {
    [("guardian", name.to_owned()), ("other_names", other_names.join("|")), ("relation", relation.to_owned())]
}
