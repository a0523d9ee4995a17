//! The rules asked about a claim: a case is made of its rows, and the answer is kept line by line.

use domain::assess::{SessionAssessment, assess};
use domain::money::Money;
use domain::reason::Reason;
use sqlx::AnyConnection;

use super::case::{self, Rows};
use super::{Error, Services};
use crate::clock::Millis;
use crate::store::claims::Claim;
use crate::store::line_checks::LineCheck;
use crate::store::{StoreError, line_checks, sessions, settings};

/// The version of the rules, kept with every answer.
pub(crate) const RULES: &str = "FORMAT-1";

impl Services {
    /// Asks the rules about a claim as it stands now, draft or sent, and keeps the answer of each open line. Decided,
    /// approved, denied and taken-back lines keep the answer they have. Lines without a day or a provider are left out.
    pub(crate) async fn check_claim(
        &self,
        tx: &mut AnyConnection,
        claim: &Claim,
    ) -> Result<Vec<LineCheck>, Error> {
        let rows = Rows {
            claim: claim.clone(),
            sessions: sessions::of_claim(tx, claim.id).await?,
            checks: line_checks::of_claim(tx, claim.id).await?,
        };
        let case = case::assemble(tx, &rows, self.clock.today()).await?;
        let now = self.clock.now();
        let version = settings::keep_version(tx, &case.settings, now).await?;
        let lines = assess(&case).sessions;
        let fresh =
            lines.iter().map(|line| line_check(line, &version, now)).collect::<Result<Vec<_>, _>>()?;
        let mut checks = Vec::with_capacity(rows.sessions.len());
        for session in &rows.sessions {
            if let Some(check) = fresh.iter().find(|check| check.session == session.id) {
                line_checks::save(tx, claim.id, check).await?;
                checks.push(check.clone());
            } else if case::is_open(session.state) {
                line_checks::forget(tx, session.id).await?;
            } else {
                checks.extend(rows.checks.iter().find(|check| check.session == session.id).cloned());
            }
        }
        Ok(checks)
    }

    /// What the rules say of the open lines now, without keeping it.
    pub(crate) async fn preview_claim(
        &self,
        tx: &mut AnyConnection,
        claim: &Claim,
    ) -> Result<Vec<LineCheck>, Error> {
        Ok(self.answers(tx, claim).await?.1)
    }

    async fn answers(&self, tx: &mut AnyConnection, claim: &Claim) -> Result<(Rows, Vec<LineCheck>), Error> {
        let rows = Rows {
            claim: claim.clone(),
            sessions: sessions::of_claim(tx, claim.id).await?,
            checks: line_checks::of_claim(tx, claim.id).await?,
        };
        let case = case::assemble(tx, &rows, self.clock.today()).await?;
        let now = self.clock.now();
        let lines = assess(&case).sessions;
        let version = settings::hash(&case.settings);
        let fresh =
            lines.iter().map(|line| line_check(line, &version, now)).collect::<Result<Vec<_>, _>>()?;
        Ok((rows, fresh))
    }
}

/// The answer to a line as it is kept.
fn line_check(line: &SessionAssessment, version: &str, now: Millis) -> Result<LineCheck, StoreError> {
    let session = line.id.as_str().parse().map_err(|_| StoreError::Corrupt {
        table: "session",
        id: line.id.to_string(),
        why: "the rules gave an id back that is none".to_owned(),
    })?;
    Ok(LineCheck {
        session,
        payable: Money::from_cents(line.payable_cents),
        payable_minutes: line.minutes_payable,
        returned: Money::from_cents(line.returned_cents),
        held: Money::from_cents(line.held_cents),
        denied: Money::from_cents(line.denied_cents),
        reasons: line.reasons.iter().collect::<Vec<Reason>>(),
        answer: serde_json::to_string(line).expect("an answer is plain data"),
        rules: RULES.to_owned(),
        settings: Some(version.to_owned()),
        checked_at: now,
    })
}
