//! Where the money goes, the draft before it is signed, the claim as it was sent, and what can be taken back.

use app::queries::claims::{
    CheckSheet, Hint, LicenseState, LineToTake, MissingPaper, PayToPart, SentSheet, SessionRow, TakeBackSheet,
};
use app::words;
use domain::access::{Action, Actor};
use domain::case::Settings;
use domain::claim::{ClaimRef, ClaimState, LineState};
use domain::field::Field;
use domain::reason::Reason;
use domain::refusal::Refusal;
use domain::timeline::BusinessDays;
use jiff::civil::Date;

use super::parts::of_this_claim;
use super::provider::license_state;
use super::sessions::row;
use super::{can_sign, count, open_draft};
use crate::clock::in_boston;
use crate::services::drafts::{can_be_taken_back, check_pay_to, claim_for};
use crate::services::{Error, Services, reason_facts, retrying};
use crate::store::claims::Claim;
use crate::store::providers::Provider;
use crate::store::{Scope, bank_lines, people, providers, receipts, sessions, students};

impl Services {
    pub(super) async fn payee_of(&self, actor: &Actor, number: ClaimRef) -> Result<Option<PayToPart>, Error> {
        let mut connection = self.store.read().await?;
        let Some(claim) = open_draft(&mut connection, actor, number).await? else { return Ok(None) };
        let can_sign = can_sign(actor, &claim);
        let (version, kept) = (claim.version, claim.pay_to);
        let name = if kept.name.is_empty() && can_sign { actor.name.clone() } else { kept.name };
        Ok(Some(PayToPart {
            number,
            version,
            can_sign,
            method: kept.method,
            name,
            street: kept.street,
            city: kept.city,
            state: kept.state,
            zip: kept.zip,
            vendor: kept.vendor,
        }))
    }

    pub(super) async fn before_sending(
        &self,
        actor: &Actor,
        number: ClaimRef,
    ) -> Result<Option<CheckSheet>, Error> {
        let hints = retrying(|| self.hints(actor, number)).await?;
        let mut connection = self.store.read().await?;
        let Some(claim) = open_draft(&mut connection, actor, number).await? else { return Ok(None) };
        let child = students::find(&mut connection, &Scope::of(actor), claim.student).await?;
        let provider = match claim.provider {
            Some(id) => providers::find(&mut connection, id).await?,
            None => None,
        };
        let today = self.clock.today();
        let lines = sessions::of_claim(&mut connection, claim.id).await?;
        let calendar = BusinessDays::new(&*self.settings(&mut connection).await?, Vec::new());
        let rows: Vec<SessionRow> = lines.iter().map(|line| row(line, &[], (today, &calendar))).collect();
        let receipts = receipts::of_claim(&mut connection, claim.id).await?;
        let bank = bank_lines::of_household(&mut connection, claim.household).await?;
        let bank = of_this_claim(&bank, &claim, &receipts);
        let guardians = people::guardians(&mut connection, claim.household).await?;
        let paid_to = check_pay_to(&claim.pay_to, &guardians).is_empty();
        Ok(Some(CheckSheet {
            number,
            can_sign: can_sign(actor, &claim),
            child: child.ok_or(Refusal::Missing)?.first_name,
            service: claim.service.clone(),
            missing: missing(provider.as_ref(), &rows, receipts.is_empty(), bank.is_empty(), today),
            provider: provider.map(|provider| provider.name),
            sessions: count(&rows),
            minutes: rows.iter().filter_map(|row| row.minutes).sum(),
            total: rows.iter().map(|row| row.price).sum(),
            receipts: count(&receipts),
            receipts_total: receipts.iter().map(|receipt| receipt.amount).sum(),
            bank_lines: count(&bank),
            pay_to: paid_to.then_some((claim.pay_to.method, claim.pay_to.name)),
            blocked: rows.into_iter().filter(blocks).collect(),
            hints,
        }))
    }

    /// What the rules would say about the draft now. Its transaction is never committed: asking changes nothing.
    async fn hints(&self, actor: &Actor, number: ClaimRef) -> Result<Vec<Hint>, Error> {
        let mut tx = self.store.write().await?;
        let Some(claim) = open_draft(&mut tx, actor, number).await? else { return Ok(Vec::new()) };
        let child =
            students::find(&mut tx, &Scope::of(actor), claim.student).await?.ok_or(Refusal::Missing)?;
        let mut told: Vec<(Reason, Hint)> = Vec::new();
        for check in self.check_claim(&mut tx, &claim).await? {
            for reason in check.reasons.iter().copied().filter(|reason| !is_missing_paper(*reason)) {
                if let Some((_, hint)) = told.iter_mut().find(|(other, _)| *other == reason) {
                    hint.sessions += 1;
                    continue;
                }
                let facts =
                    reason_facts::of_answer(&mut tx, claim.household, &child.school, &check.answer).await?;
                let text = words::reason(words::of(actor.language), reason, &facts);
                told.push((reason, Hint { text, sessions: 1 }));
            }
        }
        Ok(told.into_iter().map(|(_, hint)| hint).collect())
    }

    pub(super) async fn as_sent(&self, actor: &Actor, number: ClaimRef) -> Result<SentSheet, Error> {
        let mut connection = self.store.read().await?;
        let claim = claim_for(&mut connection, actor, Action::FillIn, number).await?;
        let sent_at = claim.sent_at.ok_or(Refusal::Missing)?;
        let lines = sessions::of_claim(&mut connection, claim.id).await?;
        Ok(SentSheet {
            number,
            sent_at: in_boston(sent_at).datetime(),
            asked: claim.asked,
            sessions: count(&lines),
            held_minutes: lines.iter().map(|line| line.reserved_minutes).sum(),
            about: about_five_weeks(&*self.settings(&mut connection).await?, &claim),
        })
    }

    pub(super) async fn to_take_back(&self, actor: &Actor, number: ClaimRef) -> Result<TakeBackSheet, Error> {
        let mut connection = self.store.read().await?;
        let claim = claim_for(&mut connection, actor, Action::Sign, number).await?;
        let lines = sessions::of_claim(&mut connection, claim.id).await?;
        let done = |state| matches!(state, LineState::Denied | LineState::TakenBack);
        let whole = lines.iter().all(|line| done(line.state) || can_be_taken_back(line.state));
        let draft = claim.state == ClaimState::Draft;
        let lines: Vec<LineToTake> = lines
            .into_iter()
            .map(|line| LineToTake {
                n: line.n,
                day: line.held_on,
                price: line.billed,
                state: line.state,
                open: can_be_taken_back(line.state),
            })
            .collect();
        let any = draft || lines.iter().any(|line| line.open);
        Ok(TakeBackSheet { number, draft, whole: whole && any, lines })
    }
}

/// Reasons that the list of missing papers tells already.
const fn is_missing_paper(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::ReceiptMissing | Reason::PaymentNotProven | Reason::NoteMissing | Reason::LicenseMissing
    )
}

/// Whether a session cannot be sent as it is.
fn blocks(row: &SessionRow) -> bool {
    row.problems.iter().any(|problem| matches!(problem.field, Field::SessionDate | Field::SessionPrice))
}

/// The papers that we will ask for.
fn missing(
    provider: Option<&Provider>,
    rows: &[SessionRow],
    no_receipt: bool,
    no_bank: bool,
    today: Date,
) -> Vec<MissingPaper> {
    let there = |provider: &Provider, supervisor| {
        !matches!(license_state(provider, supervisor, today), LicenseState::Missing | LicenseState::Ended(_))
    };
    let licensed = provider.is_none_or(|provider| there(provider, false) && there(provider, true));
    [
        (no_receipt, MissingPaper::Receipt),
        (no_bank, MissingPaper::BankPaper),
        (rows.iter().any(|row| !row.has_note), MissingPaper::Notes),
        (!licensed, MissingPaper::License),
    ]
    .into_iter()
    .filter_map(|(is_missing, paper)| is_missing.then_some(paper))
    .collect()
}

/// The day about five weeks after the sending, counted in days on which the City works.
fn about_five_weeks(settings: &Settings, claim: &Claim) -> Option<Date> {
    let days = settings.stage_days.iter().sum();
    BusinessDays::new(settings, Vec::new()).days_after(claim.sent_on?, &[days]).last().copied()
}
