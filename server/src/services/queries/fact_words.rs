//! The district's codes in words, for the staff's pages of facts.

use app::queries::facts::{ContractFacts, LedgerEntry, LicenseFacts, ToldStart};
use app::words::{self, Words, dates};
use domain::case::ContractState;
use domain::money::Money;
use jiff::civil::Date;

use crate::imports::{Change, Kind};
use crate::store::ledger::{Entry, EntryKind};
use crate::store::providers::{Contract, License};
use crate::store::students::SchoolStart;

/// The jobs of a provider.
pub fn jobs(w: &Words, roles: &[String]) -> String {
    roles.iter().map(|role| words::job(w, role)).collect::<Vec<_>>().join(", ")
}

/// What a kind of file holds.
pub fn kind(w: &Words, kind: Kind) -> String {
    match kind {
        Kind::Households => w.msg_import_households(),
        Kind::Students => w.msg_import_students(),
        Kind::Goals => w.msg_import_goals(),
        Kind::Determinations => w.msg_import_determinations(),
        Kind::Providers => w.msg_import_providers(),
        Kind::Licenses => w.msg_import_licenses(),
        Kind::Contracts => w.msg_import_contracts(),
        Kind::SchoolStarts => w.msg_import_school_starts(),
        Kind::SchoolMinutes => w.msg_import_school_minutes(),
    }
}

/// What a line of a file does.
pub fn change(w: &Words, change: &Change) -> String {
    match change {
        Change::New => w.msg_imports_line_new(),
        Change::Same => String::new(),
        Change::Changed(differences) => {
            let each =
                differences.iter().map(|it| w.msg_imports_line_changed(it.column, &it.was, &it.becomes));
            each.collect::<Vec<_>>().join(" ")
        }
    }
}

/// What a school found.
pub fn finding(w: &Words, code: &str) -> String {
    match code {
        "REGRESSION" => w.msg_finding_regression(),
        "FAILURE_TO_PROGRESS" => w.msg_finding_failure_to_progress(),
        "NEITHER" => w.msg_finding_neither(),
        _ => code.to_owned(),
    }
}

/// Why services were missed.
pub fn cause(w: &Words, code: &str) -> String {
    match code {
        "STAFFING_SHORTAGE" => w.msg_cause_staffing_shortage(),
        "STUDENT_ABSENCE" => w.msg_cause_student_absence(),
        "SCHOOL_CLOSED" => w.msg_cause_school_closed(),
        "FAMILY_DECLINED" => w.msg_cause_family_declined(),
        "OTHER" => w.msg_cause_other(),
        _ => code.to_owned(),
    }
}

/// How far a contract has come.
pub fn state(w: &Words, code: &str) -> String {
    match code {
        "DRAFT" => w.msg_contract_state_draft(),
        "COMPLETED" => w.msg_contract_state_completed(),
        "SUBMITTED" => w.msg_contract_state_submitted(),
        "CITY_APPROVED" => w.msg_contract_state_city_approved(),
        "REJECTED" => w.msg_contract_state_rejected(),
        "EXPIRED" => w.msg_contract_state_expired(),
        _ => code.to_owned(),
    }
}

/// An entry of a ledger.
pub fn entry(w: &Words, entry: &Entry, when: String) -> LedgerEntry {
    let what = match entry.kind {
        EntryKind::Owed => w.msg_ledger_owed(),
        EntryKind::School => w.msg_ledger_school(),
        EntryKind::Reserved => w.msg_ledger_reserved(),
        EntryKind::Released => w.msg_ledger_released(),
        EntryKind::Reimbursed => w.msg_ledger_reimbursed(),
        EntryKind::Undone => w.msg_ledger_undone(),
    };
    LedgerEntry { when, what, minutes: entry.minutes }
}

/// A license as its row shows it.
pub fn license(w: &Words, license: License) -> LicenseFacts {
    LicenseFacts {
        what: format!("{} {}", license.kind, license.number),
        holder: license.holder,
        supervisor: license.is_supervisor,
        expires_on: license.expires_on.map(|day| dates::short_day(w, day)),
        checked_on: license.checked_on.map(|day| dates::short_day(w, day)),
    }
}

/// A contract as its form shows it.
pub fn contract(w: &Words, contract: Contract) -> ContractFacts {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let price = |price: Option<Money>| price.map(|price| price.to_string()).unwrap_or_default();
    let states = ContractState::ALL.iter().map(|one| (one.code().to_owned(), state(w, one.code())));
    let rates = contract.rates.into_iter();
    ContractFacts {
        id: contract.id,
        number: contract.number,
        state_name: state(w, &contract.state),
        state: contract.state,
        states: states.collect(),
        approved_on: day(contract.approved_on),
        effective_from: day(contract.effective_from),
        effective_to: day(contract.effective_to),
        rates: rates
            .map(|rate| (words::service(w, &rate.service), price(rate.individual), price(rate.group)))
            .collect(),
        version: contract.version,
    }
}

/// A start that was told.
pub fn start(w: &Words, child: String, service: String, start: &SchoolStart) -> ToldStart {
    ToldStart {
        child,
        service,
        starts_on: dates::short_day(w, start.starts_on),
        notice_on: start.notice_on.map(|day| dates::short_day(w, day)),
        read: start.read_at.is_some(),
    }
}
