//! What is wrong with a case file, and where (FORMAT §4, §9.2).

use serde::{Deserialize, Serialize};

use crate::coded::coded;

coded! {
    /// What is wrong. Ordered by code.
    pub enum ProblemCode {
        /// Start and end differ, but no minute or more than a day lies between them.
        BadSessionLength = "BAD_SESSION_LENGTH",
        /// The later-named date of a pair is earlier.
        DatesReversed = "DATES_REVERSED",
        /// An id given before in the same list.
        DuplicateId = "DUPLICATE_ID",
        /// A service given before where each service is given once.
        DuplicateService = "DUPLICATE_SERVICE",
        /// A text that folds to nothing.
        EmptyText = "EMPTY_TEXT",
        /// A session with an end but no start.
        EndWithoutStart = "END_WITHOUT_START",
        /// NEITHER together with another finding.
        FindingsContradict = "FINDINGS_CONTRADICT",
        /// Cost group D is not offered to groups.
        GroupNotOffered = "GROUP_NOT_OFFERED",
        /// A line that lies partly inside and partly outside a year or a range of responsibility.
        LineMustBeSplit = "LINE_MUST_BE_SPLIT",
        /// Not of the form `YYYY-MM-DD`, or no such day.
        MalformedDate = "MALFORMED_DATE",
        /// An id or code with other characters or another length.
        MalformedId = "MALFORMED_ID",
        /// Not of the form `HH:MM`, or no such time.
        MalformedTime = "MALFORMED_TIME",
        /// An approved contract without the date it needs.
        MissingDate = "MISSING_DATE",
        /// A required field is absent.
        MissingField = "MISSING_FIELD",
        /// A parameter that the lines need is null.
        MissingParameter = "MISSING_PARAMETER",
        /// The rate of a line is not in the table.
        MissingRate = "MISSING_RATE",
        /// An integer below 0 where none can be.
        NegativeAmount = "NEGATIVE_AMOUNT",
        /// A word outside its list.
        NotAllowedValue = "NOT_ALLOWED_VALUE",
        /// A credit or invoice whose parts are not exactly its amount.
        NotFullyAllocated = "NOT_FULLY_ALLOCATED",
        /// The file is not a JSON document in UTF-8.
        NotJson = "NOT_JSON",
        /// The document is not an object, or lacks the member of the command.
        NoCase = "NO_CASE",
        /// A receipt divides over a session of another provider.
        OtherProvider = "OTHER_PROVIDER",
        /// An integer, date, text or list outside its range.
        OutOfRange = "OUT_OF_RANGE",
        /// The parts are more than the whole.
        OverAllocated = "OVER_ALLOCATED",
        /// A part is more than its whole.
        PartAboveWhole = "PART_ABOVE_WHOLE",
        /// A session that ends when it starts.
        StartEqualsEnd = "START_EQUALS_END",
        /// The supervisor of PARA, RBT and BT cannot be switched off.
        SupervisorRuleFixed = "SUPERVISOR_RULE_FIXED",
        /// A field that is not described.
        UnknownField = "UNKNOWN_FIELD",
        /// A reference to nothing.
        UnknownId = "UNKNOWN_ID",
        /// An allocation that has not the sign of its line.
        WrongSign = "WRONG_SIGN",
        /// Another JSON type than described.
        WrongType = "WRONG_TYPE",
    }
}

impl std::error::Error for ProblemCode {}

/// One thing that is wrong. Ordered by pointer, then code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Problem {
    /// Where: a JSON Pointer (RFC 6901) relative to the case.
    pub pointer: String,
    /// What.
    pub code: ProblemCode,
}

impl Problem {
    /// A problem of the whole file.
    pub(crate) fn whole(code: ProblemCode) -> Self {
        Self { pointer: String::new(), code }
    }
}

/// One step of a JSON Pointer, escaped.
pub(crate) fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    for letter in step.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_problem_codes_is_that_of_their_texts() {
        assert!(ProblemCode::ALL.is_sorted_by_key(|code| code.code()));
    }

    #[test]
    fn tilde_and_slash_are_escaped_in_a_pointer() {
        let mut pointer = String::new();
        push_step(&mut pointer, "a/b~c");
        assert_eq!(pointer, "/a~1b~0c");
    }
}
