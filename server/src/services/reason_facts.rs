//! The facts behind a line's reasons, read from its stored answer, for the sentences that tell them.

use app::words::ReasonFacts;
use domain::claim::ClaimRef;
use domain::id::{HouseholdId, SessionId};
use domain::money::Money;
use jiff::civil::Date;
use serde_json::Value;
use sqlx::AnyConnection;

use crate::store::{StoreError, history};

/// The facts of a stored answer. `school` is the child's; a session that is the same is told only by a claim of the
/// same household.
pub(crate) async fn of_answer(
    tx: &mut AnyConnection,
    household: HouseholdId,
    school: &str,
    answer: &str,
) -> Result<ReasonFacts, StoreError> {
    let answer: Value = serde_json::from_str(answer).unwrap_or_default();
    let same = facts(&answer, "no-duplicate-session-across-claims")["duplicate_of"].as_str();
    let other_claim: Option<ClaimRef> = match same.and_then(|id| id.parse::<SessionId>().ok()) {
        Some(session) => history::claim_of_session(tx, household, session).await?,
        None => None,
    };
    Ok(ReasonFacts { school: school.to_owned(), other_claim, ..read(&answer) })
}

/// What an answer itself tells.
fn read(answer: &Value) -> ReasonFacts {
    let contract = facts(answer, "provider-contract-city-approved-on-session-date");
    let proof = facts(answer, "receipt-matches-statement-line");
    let left = cents(&facts(answer, "missed-minutes-cap-not-exceeded")["left"]);
    let held = day(&answer["date"]);
    let ended = day(&facts(answer, "provider-license-valid-on-session-date")["expires_on"]);
    ReasonFacts {
        license_ended: ended.filter(|ended| held.is_some_and(|held| *ended < held)),
        contract_from: day(&contract["effective_from"]),
        contract_to: day(&contract["effective_to"]),
        school_started: day(
            &facts(answer, "school-based-services-not-started-on-session-date")["start_date"],
        ),
        rate: rate(answer),
        noted: cents(&answer["minutes_noted"]),
        billed: cents(&answer["minutes_billed"]),
        fit: left.filter(|left| *left > 0),
        third_party: money(&facts(answer, "third-party-payment-excluded")["third_party_cents"]),
        unproven: cents(&proof["needed_cents"])
            .zip(cents(&proof["proven_cents"]))
            .map(|(needed, proven)| Money::from_cents(needed - proven))
            .filter(|rest| rest.cents() > 0),
        ..ReasonFacts::default()
    }
}

/// What a check looked at.
fn facts<'a>(answer: &'a Value, check: &str) -> &'a Value {
    let checks = answer["checks"].as_array().into_iter().flatten();
    let mut found = checks.filter(|one| one["name"] == check).map(|one| &one["facts"]);
    found.next().unwrap_or(&Value::Null)
}

/// The contract's price of an hour, from the ceiling of the session.
fn rate(answer: &Value) -> Option<Money> {
    let ceiling = cents(&facts(answer, "session-rate-within-contract")["ceiling_cents"])?;
    let minutes = cents(&answer["minutes_billed"]).filter(|minutes| *minutes > 0)?;
    Some(Money::from_cents((ceiling * 60 * 2 + minutes) / (minutes * 2)))
}

fn cents(value: &Value) -> Option<i64> {
    value.as_i64()
}

fn money(value: &Value) -> Option<Money> {
    cents(value).filter(|cents| *cents > 0).map(Money::from_cents)
}

fn day(value: &Value) -> Option<Date> {
    value.as_str()?.parse().ok()
}
