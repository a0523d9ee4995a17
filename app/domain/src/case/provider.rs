//! A provider: the person who gives the service, with the licenses on file (FORMAT §2.3).

use jiff::civil::Date;
use serde::Serialize;

use super::{Code, Id, Text};
use crate::reading::{code, date, id, list, list_of, or_null, readable, text};

/// A provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Provider {
    /// The id.
    pub id: Id,
    /// The name.
    pub name: Text,
    /// Business names, names on bank papers.
    pub other_names: Vec<Text>,
    /// The roles, main role first.
    pub roles: Vec<Code>,
    /// The provider's licenses.
    pub licenses: Vec<License>,
    /// Licenses of people who supervise the provider (R32).
    pub supervisor_licenses: Vec<License>,
}

readable!(Provider {
    id: required(id),
    name: required(text),
    other_names: default(Vec::new(), list(text)),
    roles: required(list_of(1.., code)),
    licenses: default(Vec::new(), list(License::read)),
    supervisor_licenses: default(Vec::new(), list(License::read)),
});

/// A license; a copy is on file (R19, R31).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct License {
    /// The kind.
    pub kind: Code,
    /// The name printed on it.
    pub holder: Text,
    /// The board that gave it.
    pub board: Option<Text>,
    /// The number.
    pub number: Text,
    /// First day; none = since ever.
    pub valid_from: Option<Date>,
    /// Day it expires; none = not known.
    pub expires_on: Option<Date>,
    /// Day it was looked up at the board.
    pub checked_on: Option<Date>,
}

readable!(License {
    kind: required(code),
    holder: required(text),
    board: default(None, or_null(text)),
    number: required(text),
    valid_from: default(None, or_null(date)),
    expires_on: required(or_null(date)),
    checked_on: default(None, or_null(date)),
});
