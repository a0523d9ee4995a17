//! Building blocks of pages; the classes and their HTML stand in `style/README.md`.

mod answer;
mod choice;
mod field;
mod figures;
mod once;
mod page;
mod problems;
mod table;

pub use answer::{answer, missing};
pub use choice::{Checkbox, Choice, Choices, Select};
pub use field::{FileField, MoneyField, TextArea, TextField};
pub use figures::{money, number, phone};
pub use once::Once;
pub use page::{Page, links};
pub use problems::FormProblems;
pub use table::{Head, figures_of, table, words_of};
