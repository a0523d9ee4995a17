//! Objects with described fields.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::json::Json;
use super::place::Place;
use super::problem::ProblemCode;

type Members<'j> = BTreeMap<Cow<'j, str>, Json<'j>>;

static NO_MEMBERS: Members<'static> = BTreeMap::new();
static EMPTY_OBJECT: Json<'static> = Json::Object(BTreeMap::new());

/// An object that is being read: every field asked for is a described one.
pub(crate) struct Record<'j, 'p> {
    members: &'j Members<'j>,
    described: Vec<&'static str>,
    /// How many of the described fields are there.
    found: usize,
    place: &'p mut Place<'j>,
}

impl<'j, 'p> Record<'j, 'p> {
    /// Reads an object. Members that were not asked for are unknown fields.
    pub fn read<T>(
        json: &'j Json<'j>,
        place: &'p mut Place<'j>,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let Json::Object(members) = json else { return place.refuse(ProblemCode::WrongType) };
        let mut record = Self { members, described: Vec::with_capacity(16), found: 0, place };
        let value = read(&mut record);
        record.refuse_the_rest();
        value
    }

    /// A field that must be there.
    pub fn required<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T>,
    ) -> Option<T> {
        let member = self.member(name);
        self.place.in_member(name, |place| match member {
            Some(json) => read(json, place),
            None => place.refuse(ProblemCode::MissingField),
        })
    }

    /// A field with the value that is used when it is absent.
    pub fn default<T>(
        &mut self,
        name: &'static str,
        absent: T,
        read: impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T>,
    ) -> Option<T> {
        match self.member(name) {
            Some(json) => self.place.in_member(name, |place| read(json, place)),
            None => Some(absent),
        }
    }

    /// An object that is read as one without members when it is absent.
    pub fn or_empty<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T>,
    ) -> Option<T> {
        let json = self.member(name).unwrap_or(&EMPTY_OBJECT);
        self.place.in_member(name, |place| read(json, place))
    }

    fn member(&mut self, name: &'static str) -> Option<&'j Json<'j>> {
        let member = self.members.get(name);
        self.described.push(name);
        self.found += usize::from(member.is_some());
        member
    }

    /// Gives up: what the other members are cannot be known.
    pub fn give_up<T>(&mut self) -> Option<T> {
        self.members = &NO_MEMBERS;
        self.found = 0;
        None
    }

    fn refuse_the_rest(self) {
        if self.found == self.members.len() {
            return;
        }
        for name in self.members.keys().filter(|name| !self.described.contains(&name.as_ref())) {
            self.place.in_member(name, |place| place.refuse::<()>(ProblemCode::UnknownField));
        }
    }
}

/// What an absent object with only defaults stands for.
pub(crate) fn of_nothing<T>(
    read: impl Fn(&'static Json<'static>, &mut Place<'static>) -> Option<T>,
) -> Option<T> {
    read(&EMPTY_OBJECT, &mut Place::default())
}

/// Reads the described fields of a record, each as `name: required(reader)`, `default(value, reader)` or
/// `or_empty(reader)`. All are read before the value is built, so that every problem is found.
macro_rules! fields {
    ($record:expr => $Type:tt { $($field:ident: $how:ident($($how_exactly:expr),+)),* $(,)? }) => {{
        let ($($field,)*) = ($($record.$how(stringify!($field), $($how_exactly),+),)*);
        Some($Type { $($field: $field?),* })
    }};
}

/// Gives a struct its reader.
macro_rules! readable {
    ($Type:ident { $($fields:tt)* }) => {
        impl $Type {
            /// Reads the object of this type, as described in FORMAT.
            pub(crate) fn read<'j>(
                json: &'j $crate::reading::Json<'j>,
                place: &mut $crate::reading::Place<'j>,
            ) -> Option<Self> {
                $crate::reading::Record::read(json, place, |record| {
                    $crate::reading::fields!(record => $Type { $($fields)* })
                })
            }
        }
    };
}

pub(crate) use {fields, readable};
