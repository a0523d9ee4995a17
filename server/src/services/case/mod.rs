//! The case of a claim: its rows put together for the rules.
//!
//! Only lines that nobody has decided are in the case. A decided or approved line is *settled*: it keeps its stored
//! check, its minutes stay used on the service line, its time stands in the history, and what it took from bank lines
//! is counted as used before. So a claim never competes with itself, and no line is paid twice.
//!
//! - `people` – children, guardians, determinations; `providers` – licenses, contracts
//! - `papers` – receipts and bank lines; `settled` – what settled lines took of them
//! - `planned` – a case without a claim, for sessions that are only planned
//! - `past` – what other claims hold; `repair` – papers that contradict themselves are left out

mod papers;
mod past;
mod people;
pub(super) mod planned;
mod providers;
mod repair;
mod settled;
#[cfg(test)]
mod tests;

pub(super) use people::accepted_payers;

use domain::case::{Case, Catalog, ClaimReturn, Id, Session as CaseSession, SessionKind, Setting, Text};
use domain::claim::LineState;
use domain::clock_time::ClockTime;
use jiff::civil::{Date, Time};
use sqlx::AnyConnection;

use crate::store::claims::Claim;
use crate::store::history::fingerprints;
use crate::store::line_checks::LineCheck;
use crate::store::sessions::Session;
use crate::store::{StoreError, bank_lines, receipts, settings};

/// The rows of a claim that make its case.
pub(super) struct Rows {
    /// The claim.
    pub claim: Claim,
    /// All its lines.
    pub sessions: Vec<Session>,
    /// Their newest checks.
    pub checks: Vec<LineCheck>,
}

/// Whether the rules are asked about a line: nobody has decided it, and it was not taken back.
pub(super) fn is_open(state: LineState) -> bool {
    matches!(state, LineState::Draft | LineState::Sent | LineState::Returned | LineState::Held)
}

/// Whether minutes and papers are used by a line for good.
fn is_settled(state: LineState) -> bool {
    matches!(state, LineState::Decided | LineState::Approved)
}

/// The case of the lines that are open; `as_of` is today.
pub(super) async fn assemble(tx: &mut AnyConnection, rows: &Rows, today: Date) -> Result<Case, StoreError> {
    let claim = &rows.claim;
    let prints = fingerprints(tx, claim.household).await?;
    let open: Vec<&Session> = rows.sessions.iter().filter(|session| is_open(session.state)).collect();
    let sessions: Vec<CaseSession> =
        open.iter().filter_map(|session| case_session(session, &prints)).collect();
    let receipt_rows = receipts::of_claim(tx, claim.id).await?;
    let (providers, contracts) = providers::of_sessions(tx, &open, &receipt_rows).await?;
    let receipts = papers::receipts(&receipt_rows, &sessions, &prints);
    let bank_rows = bank_lines::of_household(tx, claim.household).await?;
    let used = settled::used(rows, &receipt_rows, &bank_rows);
    let bank_lines = papers::bank_lines(&bank_rows, claim, &receipts, &used);
    let case_claim = domain::case::Claim {
        id: id(claim.id),
        submitted_on: claim.sent_on,
        reviewed_on: None,
        returns: Vec::<ClaimReturn>::new(),
        cannot_find_provider: false,
        sessions,
        receipts,
        bank_lines,
        in_translation: Vec::new(),
    };
    let as_of = claim.sent_on.map_or(today, |sent| sent.max(today));
    let mut case = Case {
        as_of,
        settings: settings::on(tx, as_of).await?,
        catalog: Catalog::default(),
        students: people::students(tx, claim, &open).await?,
        providers,
        contracts,
        claim: case_claim,
        history: past::history(tx, rows, &open).await?,
    };
    repair::leave_contradictions_out(&mut case, claim.number);
    Ok(case)
}

/// A session with a day and a provider; without them there is nothing to ask yet.
fn case_session(
    session: &Session,
    prints: &std::collections::HashMap<domain::id::DocumentId, String>,
) -> Option<CaseSession> {
    Some(CaseSession {
        id: id(session.id),
        student: id(session.student),
        provider: id(session.provider?),
        service: session.service.parse().ok()?,
        kind: session.kind.parse().unwrap_or(SessionKind::Other),
        date: session.held_on?,
        start: session.start.and_then(clock_time),
        end: session.end.and_then(clock_time),
        setting: session.setting.parse().unwrap_or(Setting::Individual),
        goals: session.goals.iter().map(|goal| id(*goal)).collect(),
        note: session.note.map(id),
        note_fingerprint: session.note.and_then(|note| words(prints.get(&note)?)),
        supervisor_name: session.supervisor_name.as_deref().and_then(words),
        billed_minutes: session.billed_minutes.filter(|minutes| (1..=1440).contains(minutes)),
        billed_cents: session.billed.cents(),
        third_party_cents: session.third_party.cents(),
    })
}

/// An id of the portal as an id of a case.
fn id(id: impl ToString) -> Id {
    id.to_string().parse().expect("a uuid is an id of a case")
}

/// A text that says something, cut to what a case may hold.
fn words(text: impl AsRef<str>) -> Option<Text> {
    let short: String = text.as_ref().trim().chars().take(200).collect();
    short.parse().ok()
}

/// A time on the wall.
fn clock_time(time: Time) -> Option<ClockTime> {
    ClockTime::new(u16::try_from(time.hour()).ok()?, u16::try_from(time.minute()).ok()?)
}
