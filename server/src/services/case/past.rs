//! What other claims hold, and what of this claim is settled.

use std::collections::BTreeMap;

use domain::case::{History, PastReceipt, PastSession, Setting};
use domain::claim::LineState;
use domain::id::ProviderId;
use jiff::ToSpan as _;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::{Rows, clock_time, id, is_settled, words};
use crate::store::StoreError;
use crate::store::history::{self, OtherReceipt, OtherSession};
use crate::store::sessions::Session;

/// Sessions and receipts of other claims of the household, sessions of the same providers with other families, and the
/// settled lines of this claim.
pub(super) async fn history(
    tx: &mut AnyConnection,
    rows: &Rows,
    open: &[&Session],
) -> Result<History, StoreError> {
    let claim = &rows.claim;
    let mut others = history::sessions_of_household(tx, claim.household, claim.id).await?;
    for (provider, days) in days_of_providers(open) {
        others.extend(history::sessions_of_provider(tx, provider, days, claim.household).await?);
    }
    others.extend(rows.sessions.iter().filter_map(settled));
    let receipts = history::receipts_of_household(tx, claim.household, claim.id).await?;
    Ok(History {
        sessions: others.iter().filter_map(past_session).collect(),
        receipts: receipts.iter().map(past_receipt).collect(),
    })
}

/// The first and last day of each provider's sessions, a day longer on both sides for sessions over midnight.
fn days_of_providers(open: &[&Session]) -> BTreeMap<ProviderId, (Date, Date)> {
    let mut days: BTreeMap<ProviderId, (Date, Date)> = BTreeMap::new();
    for (provider, day) in open.iter().filter_map(|session| session.provider.zip(session.held_on)) {
        let (before, after) = (day.saturating_sub(1.day()), day.saturating_add(1.day()));
        let (first, last) = days.entry(provider).or_insert((before, after));
        *first = before.min(*first);
        *last = after.max(*last);
    }
    days
}

/// A settled line of this claim as a session of the past.
fn settled(session: &Session) -> Option<OtherSession> {
    (is_settled(session.state) && session.kind == "SERVICE").then_some(())?;
    Some(OtherSession {
        id: session.id,
        student: session.student,
        service: session.service.clone(),
        provider: session.provider?,
        held_on: session.held_on?,
        start: session.start?,
        end: session.end?,
        setting: session.setting.clone(),
        state: session.state,
    })
}

fn past_session(row: &OtherSession) -> Option<PastSession> {
    Some(PastSession {
        id: id(row.id),
        student: id(row.student),
        service: row.service.parse().ok()?,
        provider: id(row.provider),
        date: row.held_on,
        start: clock_time(row.start)?,
        end: clock_time(row.end)?,
        setting: row.setting.parse().unwrap_or(Setting::Individual),
        reimbursed: row.state == LineState::Approved,
    })
}

fn past_receipt(row: &OtherReceipt) -> PastReceipt {
    PastReceipt {
        id: id(row.id),
        provider: id(row.provider),
        number: row.number.as_deref().and_then(words),
        date: row.paid_on,
        amount_cents: row.amount.cents(),
        reimbursed_cents: row.reimbursed.cents(),
        fingerprint: row.sha256.as_deref().and_then(words),
    }
}
