//! What a slip says: its first sentence, and for each topic a word and a reason.

use domain::plan::{Advice, Answer, Finding, Topic, Word};
use domain::reason::Reason;

use super::Words;
use super::dates::{length, short_day};

/// The first sentence.
pub fn advice(w: &Words, answer: &Answer) -> String {
    match answer.advice {
        Advice::Go => w.msg_ask_go(),
        Advice::Part => w.msg_ask_go_part(answer.go.to_string(), answer.total),
        Advice::Wait => w.msg_ask_wait(),
        Advice::Dont => w.msg_ask_dont(),
    }
}

/// What a topic is called.
pub fn topic(w: &Words, topic: Topic) -> String {
    match topic {
        Topic::Hours => w.msg_ask_t_hours(),
        Topic::Contract => w.msg_ask_t_contract(),
        Topic::License => w.msg_ask_t_license(),
        Topic::School => w.msg_ask_t_school(),
        Topic::Payee => w.msg_ask_t_payee(),
    }
}

/// The word before the reason.
pub fn word(w: &Words, word: Word) -> String {
    match word {
        Word::Ok => w.msg_ask_ok(),
        Word::Wait => w.msg_ask_word_wait(),
        Word::No => w.msg_ask_word_no(),
    }
}

/// The reason, with the session up to which it holds. `known` says whether the provider is known.
pub fn reason(w: &Words, answer: &Answer, finding: &Finding, known: bool) -> String {
    let sentences = match finding.topic {
        Topic::Hours => hours(w, answer, finding),
        Topic::Contract => contract(w, answer, finding, known),
        Topic::License => license(w, answer, finding, known),
        Topic::School => school(w, answer, finding),
        Topic::Payee if finding.word == Word::Ok => vec![w.msg_ask_payee_ok()],
        Topic::Payee => vec![w.msg_ask_payee_no()],
    };
    sentences.join(" ")
}

/// How many sessions fit, where only some do.
fn some(answer: &Answer, finding: &Finding, say: impl Fn(String, i64) -> String) -> Option<String> {
    let some = finding.fits > 0 && finding.fits < answer.total;
    some.then(|| say(finding.fits.to_string(), answer.total))
}

fn hours(w: &Words, answer: &Answer, finding: &Finding) -> Vec<String> {
    if finding.reasons.contains(&Reason::NoDetermination) {
        return vec![w.msg_hours_no_decision()];
    }
    if finding.reasons.contains(&Reason::ServiceNotOwed) {
        return vec![w.msg_ask_not_owed()];
    }
    let Some(left) = finding.left_minutes.filter(|left| *left > 0) else { return vec![w.msg_hours_none()] };
    let told = w.msg_ask_hours(length(w, left), length(w, answer.planned_minutes));
    let fits = some(answer, finding, |fits, total| w.msg_ask_fits_hours(fits, total.to_string()));
    [Some(told), fits].into_iter().flatten().collect()
}

fn contract(w: &Words, answer: &Answer, finding: &Finding, known: bool) -> Vec<String> {
    let has = |reason| finding.reasons.contains(&reason);
    let until = || some(answer, finding, |fits, total| w.msg_ask_fits_until(fits, total));
    let (to, from) = (finding.to.map(|day| short_day(w, day)), finding.from.map(|day| short_day(w, day)));
    let approved = || to.clone().map_or_else(|| w.msg_ask_contract_open(), |to| w.msg_ask_contract_to(to));
    if !known || has(Reason::ContractMissing) {
        return vec![w.msg_ask_contract_new()];
    }
    if let Some(from) = from.filter(|_| has(Reason::BeforeContract)) {
        let fits = some(answer, finding, |fits, total| w.msg_ask_fits_from(fits, total));
        return [Some(w.msg_ask_contract_from(from)), fits].into_iter().flatten().collect();
    }
    if has(Reason::ContractNotApproved) && finding.fits == 0 {
        return vec![w.msg_ask_contract_wait()];
    }
    if finding.word == Word::No {
        return to.map_or_else(Vec::new, |to| vec![w.msg_ask_contract_ended(to)]);
    }
    [Some(approved()), until()].into_iter().flatten().collect()
}

fn license(w: &Words, answer: &Answer, finding: &Finding, known: bool) -> Vec<String> {
    let has = |reason| finding.reasons.contains(&reason);
    if !known {
        return vec![w.msg_ask_license_new()];
    }
    if has(Reason::LicenseWrongType) {
        return vec![w.msg_ask_license_wrong()];
    }
    if has(Reason::LicenseMissing) {
        return vec![w.msg_ask_license_missing()];
    }
    if has(Reason::SupervisorLicenseMissing) {
        return vec![w.msg_ask_license_supervisor()];
    }
    if finding.word != Word::Ok {
        return vec![w.msg_ask_license_not_on_day()];
    }
    let Some(to) = finding.to else { return vec![w.msg_ask_license_ok()] };
    let fits = some(answer, finding, |fits, total| w.msg_ask_fits_until(fits, total));
    let later = fits.is_some().then(|| w.msg_ask_license_later());
    [Some(w.msg_ask_license_to(short_day(w, to))), fits, later].into_iter().flatten().collect()
}

fn school(w: &Words, answer: &Answer, finding: &Finding) -> Vec<String> {
    let Some(from) = finding.from else { return vec![w.msg_ask_school_none()] };
    let told = w.msg_ask_school_starts(short_day(w, from));
    let fits = some(answer, finding, |fits, total| w.msg_ask_fits_before(fits, total));
    let late = finding.reasons.contains(&Reason::SecondReview).then(|| w.msg_ask_school_late());
    [Some(told), fits, late].into_iter().flatten().collect()
}
