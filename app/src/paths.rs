//! Every address of the portal, made from what it is about.

use domain::circuit_breaker::FiscalYear;
use domain::claim::ClaimRef;
use domain::id::{DocumentId, ImportId, ProviderId, SlipId, StudentId};

/// The family's start page.
pub const HOME: &str = "/home";
/// Where a person signs in.
pub const SIGN_IN: &str = "/sign-in";
/// Where the code is typed.
pub const SIGN_IN_CODE: &str = "/sign-in/code";
/// Phones and computers signed in.
pub const DEVICES: &str = "/devices";
/// The staff's start page.
pub const STAFF: &str = "/staff";

/// The program's settings.
pub const SETTINGS: &str = "/staff/settings";

/// The settings as an answer used them.
pub fn settings_version(hash: &str) -> String {
    format!("{SETTINGS}?version={hash}")
}

/// A child's hours.
pub fn child(id: StudentId) -> String {
    format!("/children/{id}")
}

/// What a family asked before it paid.
pub fn slip(id: SlipId) -> String {
    format!("/slips/{id}")
}

/// A claim: its parts while it is a draft, then its tracker.
pub fn claim(claim: ClaimRef) -> String {
    format!("/claims/{claim}")
}

/// One part of a claim: `provider`, `sessions`, `receipts` …
pub fn claim_part(claim: ClaimRef, part: &str) -> String {
    format!("/claims/{claim}/{part}")
}

/// A paper.
pub fn paper(id: DocumentId) -> String {
    format!("/papers/{id}")
}

/// The messages about a claim.
pub fn thread(claim: ClaimRef) -> String {
    format!("/messages/{claim}")
}

/// The workbench of a claim.
pub fn staff_claim(claim: ClaimRef) -> String {
    format!("/staff/claims/{claim}")
}

/// The caseworkers' queue.
pub const QUEUE: &str = "/staff/queue";

/// The queue, narrowed; what is empty is left out.
pub fn queue(narrow: &[(&str, &str)]) -> String {
    let pairs: Vec<_> = narrow.iter().filter(|(_, value)| !value.is_empty()).collect();
    if pairs.is_empty() {
        return QUEUE.to_owned();
    }
    let text = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    let pairs =
        pairs.iter().map(|(name, value)| format!("{name}={}", value.bytes().map(text).collect::<String>()));
    format!("{QUEUE}?{}", pairs.collect::<Vec<_>>().join("&"))
}

/// Lines that wait for a second person.
pub const SECOND: &str = "/staff/second";

/// Families that can't find a provider.
pub const REQUESTS: &str = "/staff/requests";

/// A line in the workbench of its claim.
pub fn staff_line(claim: ClaimRef, n: i64) -> String {
    format!("/staff/claims/{claim}?line={n}")
}

/// The search of the district's facts.
pub const FACTS: &str = "/staff/facts";
/// The starts of a school.
pub const SCHOOL_STARTS: &str = "/staff/school/starts";
/// The imports.
pub const IMPORTS: &str = "/staff/imports";

/// What is kept about a child.
pub fn staff_child(id: StudentId) -> String {
    format!("/staff/children/{id}")
}

/// What is kept about a provider.
pub fn staff_provider(id: ProviderId) -> String {
    format!("/staff/providers/{id}")
}

/// A file of facts.
pub fn import(id: ImportId) -> String {
    format!("{IMPORTS}/{id}")
}

/// Finance's payable lines.
pub const PAYMENTS: &str = "/staff/finance/payments";
/// The City's answers.
pub const CONFIRMATIONS: &str = "/staff/finance/confirmations";

/// A batch of payments.
pub fn batch(number: i64) -> String {
    format!("/staff/finance/batches/{number}")
}

/// A file of the City's answers.
pub fn confirmation_file(hash: &str) -> String {
    format!("{CONFIRMATIONS}/{hash}")
}

/// The circuit breaker worksheet of the newest fiscal year.
pub const CIRCUIT_BREAKER: &str = "/staff/circuit-breaker";

/// The circuit breaker worksheet of a fiscal year.
pub fn worksheet(year: FiscalYear) -> String {
    format!("{CIRCUIT_BREAKER}/{year}")
}

/// A child's sheet in the worksheet of a fiscal year.
pub fn student_sheet(year: FiscalYear, student: StudentId) -> String {
    format!("{CIRCUIT_BREAKER}/{year}/{student}")
}
