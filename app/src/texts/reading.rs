//! Reads a Fluent file text by text.

use std::collections::BTreeSet;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::{parser, serializer};

/// One text: a message or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The file, without its ending.
    pub file: String,
    /// `message` or `message.attribute`.
    pub key: String,
    /// The note for translators; it also types the variables.
    pub note: String,
    /// The text in Fluent's own writing.
    pub pattern: String,
    /// Every variable in it.
    pub variables: BTreeSet<String>,
    /// For every choice by number in it, the plural categories it has an answer for.
    pub choices: Vec<BTreeSet<String>>,
    /// The text as it is read where the last answer of every choice holds; a variable is one dot.
    pub plain: String,
}

/// A place that is no Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Junk {
    /// How it begins.
    pub begins: String,
}

/// The texts of a file.
///
/// # Errors
/// The places that cannot be read.
pub fn read(file: &str, source: &str) -> Result<Vec<Text>, Vec<Junk>> {
    let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut texts = Vec::new();
    let mut junk = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => texts.extend(of_message(file, message)),
            Entry::Junk { content } => junk.push(Junk { begins: content.chars().take(60).collect() }),
            _ => {}
        }
    }
    if junk.is_empty() { Ok(texts) } else { Err(junk) }
}

fn of_message(file: &str, message: ast::Message<&str>) -> Vec<Text> {
    let id = message.id.name;
    let note = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
    let value = message.value.map(|pattern| (id.to_owned(), pattern));
    let attributes = message.attributes.into_iter().map(|one| (format!("{id}.{}", one.id.name), one.value));
    value.into_iter().chain(attributes).map(|(key, pattern)| of_pattern(file, key, &note, pattern)).collect()
}

fn of_pattern(file: &str, key: String, note: &str, pattern: ast::Pattern<&str>) -> Text {
    let mut seen = Seen::default();
    seen.pattern(&pattern);
    Text {
        file: file.to_owned(),
        key,
        note: note.to_owned(),
        pattern: written(pattern),
        variables: seen.variables,
        choices: seen.choices,
        plain: seen.plain,
    }
}

/// The pattern as it stands behind `id =`.
fn written(pattern: ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "x" },
        value: Some(pattern),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&ast::Resource { body: vec![Entry::Message(message)] });
    text.trim_start_matches("x =").trim().to_owned()
}

/// What was met on the way through a pattern.
#[derive(Default)]
struct Seen {
    variables: BTreeSet<String>,
    choices: Vec<BTreeSet<String>>,
    plain: String,
}

impl Seen {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.plain.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.variable(selector);
                self.choices.push(variants.iter().map(|one| category(&one.key)).collect());
                let before = self.plain.clone();
                for variant in variants {
                    self.plain.clone_from(&before);
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.plain.push_str(value);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            other => {
                self.variable(other);
                self.plain.push('•');
            }
        }
    }

    fn variable(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|one| self.variable(one));
            }
            _ => {}
        }
    }
}

fn category(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}
