//! The facts behind a line's reasons, read from its stored answer, for the sentences that tell them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::iter;

use app::words::ReasonFacts;
use domain::id::{HouseholdId, SessionId};
use domain::money::Money;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;
use sqlx::AnyConnection;

use crate::store::{StoreError, history};

/// What is read of a stored answer; the rest of it is long.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Answer<'a> {
    date: Value,
    minutes_noted: Option<i64>,
    minutes_billed: Option<i64>,
    #[serde(borrow)]
    checks: Vec<Check<'a>>,
}

#[derive(Deserialize)]
struct Check<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    facts: Facts,
}

/// What checks looked at, as far as sentences tell it.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Facts {
    ceiling_cents: Value,
    duplicate_of: Value,
    effective_from: Value,
    effective_to: Value,
    expires_on: Value,
    left: Value,
    needed_cents: Value,
    proven_cents: Value,
    start_date: Value,
    third_party_cents: Value,
}

/// The facts of the answers to a claim's lines, one by one. `school` is the child's; a session that is the same is told
/// only by a claim of the same household.
pub(crate) async fn of_answers(
    tx: &mut AnyConnection,
    household: HouseholdId,
    school: &str,
    answers: impl Iterator<Item = &str>,
) -> Result<Vec<ReasonFacts>, StoreError> {
    let answers: Vec<Answer> = answers.map(|text| serde_json::from_str(text).unwrap_or_default()).collect();
    let claims = if answers.iter().any(|answer| answer.duplicate_of().is_some()) {
        history::claims_by_session(tx, household).await?
    } else {
        HashMap::new()
    };
    let told = answers.iter().map(|answer| {
        let other_claim = answer.duplicate_of().and_then(|session| claims.get(&session).copied());
        ReasonFacts { school: school.to_owned(), other_claim, ..answer.read() }
    });
    Ok(told.collect())
}

/// The facts of one stored answer, as [`of_answers`].
pub(crate) async fn of_answer(
    tx: &mut AnyConnection,
    household: HouseholdId,
    school: &str,
    answer: &str,
) -> Result<ReasonFacts, StoreError> {
    Ok(of_answers(tx, household, school, iter::once(answer)).await?.pop().unwrap_or_default())
}

impl Answer<'_> {
    /// What the answer itself tells.
    fn read(&self) -> ReasonFacts {
        let contract = self.facts("provider-contract-city-approved-on-session-date");
        let proof = self.facts("receipt-matches-statement-line");
        let left = cents(&self.facts("missed-minutes-cap-not-exceeded").left);
        let held = day(&self.date);
        let ended = day(&self.facts("provider-license-valid-on-session-date").expires_on);
        ReasonFacts {
            license_ended: ended.filter(|ended| held.is_some_and(|held| *ended < held)),
            contract_from: day(&contract.effective_from),
            contract_to: day(&contract.effective_to),
            school_started: day(&self.facts("school-based-services-not-started-on-session-date").start_date),
            rate: self.rate(),
            noted: self.minutes_noted,
            billed: self.minutes_billed,
            fit: left.filter(|left| *left > 0),
            third_party: money(&self.facts("third-party-payment-excluded").third_party_cents),
            unproven: cents(&proof.needed_cents)
                .zip(cents(&proof.proven_cents))
                .map(|(needed, proven)| Money::from_cents(needed - proven))
                .filter(|rest| rest.cents() > 0),
            ..ReasonFacts::default()
        }
    }

    /// What a check looked at.
    fn facts(&self, check: &str) -> Facts {
        let found = self.checks.iter().find(|one| one.name == check);
        found.map(|one| one.facts.clone()).unwrap_or_default()
    }

    /// The session of another claim that is the same.
    fn duplicate_of(&self) -> Option<SessionId> {
        self.facts("no-duplicate-session-across-claims").duplicate_of.as_str()?.parse().ok()
    }

    /// The contract's price of an hour, from the ceiling of the session.
    fn rate(&self) -> Option<Money> {
        let ceiling = cents(&self.facts("session-rate-within-contract").ceiling_cents)?;
        let minutes = self.minutes_billed.filter(|minutes| *minutes > 0)?;
        Some(Money::from_cents((ceiling * 60 * 2 + minutes) / (minutes * 2)))
    }
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
