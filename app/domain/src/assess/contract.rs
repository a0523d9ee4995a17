//! The contract on the session date (FORMAT §5.3, R20).

use std::cmp::Reverse;

use jiff::civil::Date;

use super::check::{Facts, Outcome};
use super::evidence::Evidence;
use super::examination::Examination;
use super::verdict::Verdict;
use crate::case::{Contract, ContractEffectiveDefault, Settings};
use crate::reason::Reason;

/// The start of a contract: the stated one or, by the setting, the City's approval or no limit.
pub(super) fn start(contract: &Contract, settings: &Settings) -> Option<Date> {
    contract.effective_from.or(match settings.contract_effective_default {
        ContractEffectiveDefault::ApprovalDate => contract.approved_on,
        ContractEffectiveDefault::Open => None,
    })
}

/// The City had approved a contract for the service on the session date (R20).
pub(super) fn approved_on_session_date<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let offers = Offers::for_session(evidence, examination);
    if let Some(contract) = offers.in_force() {
        examination.contract = Some(contract);
        return Verdict::pass(offers.facts(contract));
    }
    if let Some(contract) = offers.possible() {
        return Verdict::gate(Outcome::NeedsHuman, Reason::ContractNotApproved, offers.facts(contract));
    }
    if let Some(contract) = offers.ended() {
        return Verdict::gate(Outcome::Fail, Reason::AfterContractEnd, offers.facts(contract));
    }
    if let Some(contract) = offers.earliest() {
        return Verdict::gate(Outcome::Fail, Reason::BeforeContract, offers.facts(contract));
    }
    let nothing = Facts::Contract { contract: None, effective_from: None, effective_to: None };
    Verdict::gate(Outcome::NoData, Reason::ContractMissing, nothing)
}

/// The provider's contracts that cover the session's service. A rejected one is as if there were none.
struct Offers<'c> {
    approved: Vec<&'c Contract>,
    pending: Vec<&'c Contract>,
    settings: &'c Settings,
    date: Date,
}

impl<'c> Offers<'c> {
    fn for_session(evidence: &Evidence<'c>, examination: &Examination<'c>) -> Self {
        let session = examination.session;
        let settings = &evidence.register.case.settings;
        let mut offers = Self { approved: Vec::new(), pending: Vec::new(), settings, date: session.date };
        for contract in evidence.register.contracts_of(&session.provider) {
            if contract.rate(&session.service).is_none() {
                continue;
            }
            if contract.state.is_approved() {
                offers.approved.push(contract);
            } else if contract.state.is_pending() {
                offers.pending.push(contract);
            }
        }
        offers
    }

    fn start(&self, contract: &Contract) -> Option<Date> {
        start(contract, self.settings)
    }

    fn has_started(&self, contract: &Contract) -> bool {
        self.start(contract).is_none_or(|start| start <= self.date)
    }

    fn has_ended(&self, contract: &Contract) -> bool {
        contract.effective_to.is_some_and(|end| end < self.date)
    }

    /// The approved contract in force, the latest start first (no limit is earliest), then the smallest id.
    fn in_force(&self) -> Option<&'c Contract> {
        let in_force = self.approved.iter().copied().filter(|c| self.has_started(c) && !self.has_ended(c));
        in_force.max_by_key(|contract| (self.start(contract), Reverse(&contract.id)))
    }

    /// The pending contract that could still cover the date, the smallest id first.
    fn possible(&self) -> Option<&'c Contract> {
        let stated_start_excludes =
            |contract: &Contract| contract.effective_from.is_some_and(|start| start > self.date);
        let excluded = |contract: &Contract| stated_start_excludes(contract) || self.has_ended(contract);
        let possible = self.pending.iter().copied().filter(|c| self.approved.is_empty() || !excluded(c));
        possible.min_by_key(|contract| &contract.id)
    }

    /// The approved contract that ended before the date, the latest end first, then the smallest id.
    fn ended(&self) -> Option<&'c Contract> {
        let ended = self.approved.iter().copied().filter(|contract| self.has_ended(contract));
        ended.max_by_key(|contract| (contract.effective_to, Reverse(&contract.id)))
    }

    /// The approved contract with the earliest start, then the smallest id.
    fn earliest(&self) -> Option<&'c Contract> {
        self.approved.iter().copied().min_by_key(|contract| (self.start(contract), &contract.id))
    }

    fn facts(&self, contract: &Contract) -> Facts {
        Facts::Contract {
            contract: Some(contract.id.clone()),
            effective_from: self.start(contract),
            effective_to: contract.effective_to,
        }
    }
}
