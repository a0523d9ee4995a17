//! The rows of `authorisation.toml`.

use std::collections::{BTreeMap, BTreeSet};

use tests::Travels;
use toml::de::{DeTable, DeValue};

use super::people::ALL;

/// A row: a route, a form for it, and who gets through.
#[derive(Clone, Debug)]
pub struct Row {
    /// `GET` or `POST`.
    pub method: String,
    /// The address with its `{names}`.
    pub path: String,
    /// Who gets through; everybody else is answered like for what does not exist.
    pub may: BTreeSet<String>,
    /// What the form says.
    pub form: String,
    /// How the form travels.
    pub travels: Travels,
    /// Which claim stands for `{number}`.
    pub claim: String,
}

impl Row {
    /// `GET /claims/{number}`
    pub fn route(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// All rows, in the order of the file.
pub fn rows() -> Vec<Row> {
    let text = include_str!("../../authorisation.toml");
    let table = DeTable::parse(text).expect("authorisation.toml is TOML").into_inner();
    let [who, rows] = ["who", "routes"].map(|name| part(&table, name));
    let groups: BTreeMap<_, _> =
        who.iter().map(|(name, people)| (name.get_ref().to_string(), words(people.get_ref()))).collect();
    rows.iter().map(|(route, row)| self::row(route.get_ref(), row.get_ref(), &groups)).collect()
}

fn part<'t>(table: &'t DeTable<'static>, name: &str) -> &'t DeTable<'static> {
    let part = table.get(name).and_then(|part| part.get_ref().as_table());
    part.unwrap_or_else(|| panic!("authorisation.toml has a part [{name}]"))
}

fn row(route: &str, row: &DeValue<'_>, groups: &BTreeMap<String, Vec<String>>) -> Row {
    let (method, path) = route.split_once(' ').expect("a route is a method and an address");
    let row = row.as_table().unwrap_or_else(|| panic!("{route} has columns"));
    let text =
        |name: &str| row.get(name).and_then(|cell| cell.get_ref().as_str()).unwrap_or_default().to_owned();
    let may = words(row.get("may").unwrap_or_else(|| panic!("{route} says who may")).get_ref());
    let may = may.into_iter().flat_map(|who| groups.get(&who).cloned().unwrap_or_else(|| vec![who]));
    let may: BTreeSet<String> = may.collect();
    for who in &may {
        assert!(ALL.iter().any(|(known, _)| known == who), "{route}: nobody is a {who}");
    }
    let travels = if row.contains_key("files") { Travels::WithFiles } else { Travels::Plain };
    let claim = if text("claim").is_empty() { "draft".to_owned() } else { text("claim") };
    Row { method: method.to_owned(), path: path.to_owned(), may, form: text("form"), travels, claim }
}

fn words(value: &DeValue<'_>) -> Vec<String> {
    let all = value.as_array().expect("a list of words");
    all.iter().filter_map(|word| word.get_ref().as_str().map(str::to_owned)).collect()
}
