//! The checks of the line that is looked at, by their names, and where a duplicate has its twin.

use app::queries::review::{CheckShown, Checked};
use app::words::{self, Words, dates};
use domain::assess::CheckName;
use domain::claim::ClaimRef;
use domain::id::{HouseholdId, ReceiptId, SessionId};
use domain::reason::Reason;
use serde_json::Value;
use sqlx::AnyConnection;

use super::check_facts;
use crate::clock::in_boston;
use crate::services::papers::copy_among;
use crate::store::whole_claims::Line;
use crate::store::{StoreError, history, receipts};

/// Where the session of a line, or one of its receipts, was claimed before.
#[derive(Default)]
pub struct Twins {
    session: Option<(ClaimRef, Option<i64>)>,
    receipt: Option<(ClaimRef, Option<i64>)>,
}

/// Looks for the twins of a line that the rules call a duplicate.
pub async fn twins(
    tx: &mut AnyConnection,
    household: HouseholdId,
    line: Option<&Line>,
) -> Result<Twins, StoreError> {
    let (mut twins, Some(line)) = (Twins::default(), line) else { return Ok(Twins::default()) };
    if !line.check.as_ref().is_some_and(|check| check.reasons.contains(&Reason::Duplicate)) {
        return Ok(twins);
    }
    let checks = checks(line);
    let facts =
        |name: CheckName| checks.iter().find(|one| one["name"] == name.code()).map(|one| &one["facts"]);
    let original = facts(CheckName::NoDuplicateSessionAcrossClaims).map(|facts| &facts["duplicate_of"]);
    let original: Option<SessionId> = original.and_then(Value::as_str).and_then(|id| id.parse().ok());
    if let Some(session) = original {
        let place = history::place_of_session(tx, session).await?;
        twins.session = place.map(|(claim, n)| (claim, Some(n)));
    }
    let listed = facts(CheckName::ReceiptPresent).and_then(|facts| facts["receipts"].as_array());
    let listed: Vec<ReceiptId> =
        listed.into_iter().flatten().filter_map(|id| id.as_str()?.parse().ok()).collect();
    if !listed.is_empty() {
        let own = receipts::of_claim(tx, line.session.claim).await?;
        let others = history::receipts_of_household(tx, household, line.session.claim).await?;
        let mut own = own.iter().filter(|receipt| listed.contains(&receipt.id));
        twins.receipt = own.find_map(|receipt| copy_among(&others, receipt)).map(|claim| (claim, None));
    }
    Ok(twins)
}

/// The checks of the kept answer, each by its name.
pub fn shown(w: &Words, line: &Line, twins: &Twins) -> Vec<CheckShown> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let shown = |one: &Value| {
        let code = text(&one["name"]);
        let name = code.parse().ok();
        let twin = match name {
            Some(CheckName::NoDuplicateSessionAcrossClaims) => twins.session,
            Some(CheckName::ReceiptPresent) => twins.receipt,
            _ => None,
        };
        CheckShown {
            name: name.map_or(code, |name| words::check_name(w, name)),
            outcome: text(&one["outcome"]),
            facts: check_facts::in_words(w, &one["facts"]),
            twin: twin.filter(|_| one["outcome"] != "PASS"),
        }
    };
    checks(line).iter().map(shown).collect()
}

/// By which rules and settings the line was checked.
pub fn checked(w: &Words, line: &Line) -> Option<Checked> {
    let check = line.check.as_ref()?;
    Some(Checked {
        rules: check.rules.clone(),
        settings: check.settings.clone()?,
        on: dates::short_day(w, in_boston(check.checked_at).date()),
    })
}

fn checks(line: &Line) -> Vec<Value> {
    let answer: Value = serde_json::from_str(line.answer()).unwrap_or_default();
    answer["checks"].as_array().cloned().unwrap_or_default()
}
