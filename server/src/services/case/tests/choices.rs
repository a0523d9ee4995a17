//! The settings of a case, as changes that two people were for.

use domain::case::{SettingName, Settings};
use jiff::civil::Date;

use super::blanks::person;
use super::rows::new_id;
use crate::store::settings::{Change, confirm, propose};
use crate::store::{Tx, people};

/// Keeps every setting, confirmed long ago.
pub(super) async fn keep(tx: &mut Tx, settings: &Settings) {
    let [one, two] = [new_id(), new_id()];
    for id in [one, two] {
        people::add(tx, &person(id, "administrator", &[], "NONE"), 0).await.unwrap();
    }
    for name in SettingName::ALL {
        let change = Change {
            id: new_id(),
            name: *name,
            value: name.read(&settings.typed(*name)).unwrap(),
            holds_from: Date::constant(2000, 1, 1),
            reason: "the example".into(),
            proposed_by: one,
            proposed_at: 0,
            proposer: String::new(),
            confirmed: None,
            withdrawn: None,
        };
        propose(tx, &change).await.unwrap();
        assert!(confirm(tx, change.id, two, 0).await.unwrap());
    }
}
