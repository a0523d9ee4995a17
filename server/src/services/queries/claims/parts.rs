//! A claim as its family sees it: how far the parts of a draft are, then the way of a sent claim.

use app::queries::claims::{ClaimPage, ClaimSheet, LicenseState, PartState};
use domain::access::Actor;
use domain::claim::{ClaimRef, ClaimState};
use domain::refusal::Refusal;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::provider::license_state;
use super::{can_sign, count};
use crate::services::drafts::{check_pay_to, typed, whole_claim_for};
use crate::services::papers::{expected, shown};
use crate::services::told::Told;
use crate::services::{Error, Services};
use crate::store::bank_lines::BankLine;
use crate::store::claims::Claim;
use crate::store::receipts::Receipt;
use crate::store::whole_claims::{Line, WholeClaim};
use crate::store::{bank_lines, people, providers, receipts};

impl Services {
    pub(super) async fn page_of(&self, actor: &Actor, number: ClaimRef) -> Result<ClaimPage, Error> {
        let mut connection = self.store.read().await?;
        let whole = whole_claim_for(&mut connection, actor, number).await?;
        Ok(match whole.claim.state {
            ClaimState::Draft => {
                ClaimPage::Draft(Box::new(self.parts_of(&mut connection, actor, whole).await?))
            }
            ClaimState::Sent | ClaimState::TakenBack => {
                let told = Told::of(&mut connection, whole).await?;
                ClaimPage::Sent(Box::new(self.tell(&mut connection, actor, &told).await?))
            }
        })
    }

    async fn parts_of(
        &self,
        connection: &mut AnyConnection,
        actor: &Actor,
        whole: WholeClaim,
    ) -> Result<ClaimSheet, Error> {
        let claim = whole.claim;
        let receipts = receipts::of_claim(connection, claim.id).await?;
        let bank = bank_lines::of_household(connection, claim.household).await?;
        let guardians = people::guardians(connection, claim.household).await?;
        let paid_to = check_pay_to(&claim.pay_to, &guardians).is_empty();
        let today = self.clock.today();
        Ok(ClaimSheet {
            number: claim.number,
            child: whole.child,
            service: claim.service.clone(),
            can_sign: can_sign(actor, &claim),
            provider: provider_part(connection, &claim, today).await?,
            sessions: sessions_part(&whole.lines, today),
            receipts: added(count(&receipts)),
            bank: added(count(&of_this_claim(&bank, &claim, &receipts))),
            matching: matching(&receipts, &bank),
            pay_to: if paid_to { PartState::Done } else { PartState::Todo },
        })
    }
}

/// The bank lines that came with this claim or pay one of its receipts.
pub(super) fn of_this_claim<'b>(
    bank: &'b [BankLine],
    claim: &Claim,
    receipts: &[Receipt],
) -> Vec<&'b BankLine> {
    let pays = |line: &BankLine| {
        line.allocations.iter().any(|(paid, _)| receipts.iter().any(|receipt| receipt.id == *paid))
    };
    bank.iter().filter(|line| line.claim == claim.id || pays(line)).collect()
}

const fn added(things: i64) -> PartState {
    if things == 0 { PartState::Todo } else { PartState::Added(things) }
}

fn sessions_part(lines: &[Line], today: Date) -> PartState {
    if lines.iter().any(|line| !typed::read(&line.session.typed).check(today).problems.is_empty()) {
        PartState::LookAgain
    } else {
        added(count(lines))
    }
}

/// Done when the bank lines show all of every receipt; too much asks for another look.
fn matching(receipts: &[Receipt], bank: &[BankLine]) -> PartState {
    let shown = |receipt: &Receipt| shown(bank, receipt.id);
    if receipts.iter().any(|receipt| shown(receipt) > expected(receipt)) {
        PartState::LookAgain
    } else if !receipts.is_empty() && receipts.iter().all(|receipt| shown(receipt) == expected(receipt)) {
        PartState::Done
    } else {
        PartState::Todo
    }
}

/// Done when the provider is named and the licenses that the job needs are there.
async fn provider_part(
    connection: &mut AnyConnection,
    claim: &Claim,
    today: Date,
) -> Result<PartState, Error> {
    let Some(provider) = claim.provider else { return Ok(PartState::Todo) };
    let provider = providers::find(connection, provider).await?.ok_or(Refusal::Missing)?;
    let there = |supervisor| {
        matches!(license_state(&provider, supervisor, today), LicenseState::NotNeeded | LicenseState::Good(_))
    };
    Ok(if there(false) && there(true) { PartState::Done } else { PartState::Todo })
}
