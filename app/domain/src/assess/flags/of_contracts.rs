//! The flag on contracts.

use std::cmp::Reverse;

use super::Flags;
use crate::assess::assessment::{Flag, FlagKind};
use crate::assess::contract::start;
use crate::assess::examination::Examination;
use crate::assess::register::Register;
use crate::rounding::times;

/// `RATE_JUMP`: the individual rate of the session's contract is more than 25 percent above that of the approved
/// contract before it.
pub(super) fn rate_jump(register: &Register<'_>, examination: &Examination<'_>, flags: &mut Flags) {
    let Some(contract) = examination.contract else { return };
    let settings = &register.case.settings;
    let service = &examination.session.service;
    let earlier = register
        .contracts_of(&contract.provider)
        .filter(|other| other.state.is_approved() && start(other, settings) < start(contract, settings))
        .filter_map(|other| Some((other, other.rate(service)?.individual_cents_per_hour?)))
        .max_by_key(|(other, _)| (start(other, settings), Reverse(&other.id)));
    let rate = contract.rate(service).and_then(|rate| rate.individual_cents_per_hour);
    if let Some((rate, (_, earlier_rate))) = rate.zip(earlier)
        && times(rate, 100) > times(earlier_rate, 125)
    {
        flags.raise(Flag::RateJump, FlagKind::Contract, &contract.id);
    }
}
