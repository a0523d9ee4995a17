//! The price: the contract rate as its ceiling, and what third parties paid (FORMAT §5.8).

use super::check::Facts;
use super::evidence::Evidence;
use super::examination::Examination;
use super::verdict::Verdict;
use crate::case::{Contract, RateCeiling, Session, Setting};
use crate::reason::Reason;
use crate::rounding::{half_up, times};

/// The price is not above the contract rate (setting `rate_ceiling`).
pub(super) fn within_contract<'c>(evidence: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let billed_cents = examination.session.billed_cents;
    let known = examination.contract.zip(examination.minutes.billed);
    let Some((contract, billed_minutes)) = known else {
        return Verdict::no_data(Facts::Rate { billed_cents, ceiling_cents: None });
    };
    let ceiling_cents = match evidence.register.case.settings.rate_ceiling {
        RateCeiling::Contract => ceiling(contract, examination.session, billed_minutes),
        RateCeiling::None => None,
    };
    let above = ceiling_cents.map_or(0, |ceiling| examination.amount_cents - ceiling);
    examination.take(above, Reason::AboveContractRate);
    Verdict::limit_if(above > 0, Reason::AboveContractRate, Facts::Rate { billed_cents, ceiling_cents })
}

/// What the contract allows for the minutes billed; nothing is said when it states no rate.
fn ceiling(contract: &Contract, session: &Session, billed_minutes: i64) -> Option<i64> {
    let rate = contract.rate(&session.service)?;
    let per_hour = match session.setting {
        Setting::Group => rate.group_cents_per_hour.or(rate.individual_cents_per_hour),
        Setting::Individual => rate.individual_cents_per_hour,
    }?;
    Some(half_up(times(per_hour, billed_minutes), 60))
}

/// What insurance or others paid is not paid again (R90).
pub(super) fn third_party_excluded<'c>(_: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let third_party_cents = examination.session.third_party_cents;
    let excluded = third_party_cents.min(examination.amount_cents);
    examination.take(excluded, Reason::ThirdPartyPaid);
    let facts = Facts::ThirdParty { third_party_cents };
    Verdict::limit_if(excluded > 0, Reason::ThirdPartyPaid, facts)
}
