//! Where the reader is in the document, and what it found wrong so far.

use super::problem::{Problem, ProblemCode, push_step};

/// One step from a value to a value inside it.
#[derive(Clone, Copy, Debug)]
enum Step<'j> {
    Member(&'j str),
    Item(usize),
}

/// A place in the document, with the problems found on the way to it.
#[derive(Debug, Default)]
pub(crate) struct Place<'j> {
    steps: Vec<Step<'j>>,
    problems: Vec<Problem>,
}

impl<'j> Place<'j> {
    /// Reads what lies at a member of this object.
    pub fn in_member<T>(&mut self, name: &'j str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.inside(Step::Member(name), read)
    }

    /// Reads what lies at an item of this list.
    pub fn in_item<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.inside(Step::Item(index), read)
    }

    fn inside<T>(&mut self, step: Step<'j>, read: impl FnOnce(&mut Self) -> T) -> T {
        self.steps.push(step);
        let value = read(self);
        self.steps.pop();
        value
    }

    /// Notes a problem here. There is no value then.
    pub fn refuse<T>(&mut self, code: ProblemCode) -> Option<T> {
        let mut pointer = String::new();
        for step in &self.steps {
            match step {
                Step::Member(name) => push_step(&mut pointer, name),
                Step::Item(index) => push_step(&mut pointer, &index.to_string()),
            }
        }
        self.problems.push(Problem { pointer, code });
        None
    }

    /// Whether nothing was found wrong.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// All problems, in their order and each once.
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems;
        problems.sort_unstable();
        problems.dedup();
        problems
    }
}
