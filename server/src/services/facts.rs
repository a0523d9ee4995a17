//! The district's facts changed on the staff's pages, each change with its reason.

use domain::access::{Action, Actor, Subject, may};
use domain::case::ContractState;
use domain::event::EventKind;
use domain::field::{Field, Problem, Problems, Wrong};
use domain::id::{ContractId, ProviderId, ServiceLineId, StudentId};
use domain::refusal::Refusal;
use jiff::civil::Date;

use super::typed_facts::{code, day, filled, maybe_day, price, whole_minutes};
use super::{Error, Services};
use crate::store::events::Event;
use crate::store::ledger::{self, Entry, EntryKind};
use crate::store::providers::{self, Contract, License, Provider, Rate};
use crate::store::students::{self, ServiceLine, Student};
use crate::store::{Scope, Tx, provider_facts, student_facts};

/// Minutes of a service line as they were typed.
#[derive(Clone, Debug)]
pub struct TypedMinutes {
    /// Which line.
    pub line: ServiceLineId,
    /// The minutes that the page showed.
    pub was: i64,
    /// The minutes now.
    pub minutes: String,
    /// Why.
    pub why: String,
}

/// A license as the staff typed it.
#[derive(Clone, Debug, Default)]
pub struct StaffLicense {
    /// `PROVIDER` or `SUPERVISOR`.
    pub whose: String,
    /// The kind.
    pub kind: String,
    /// The name on it.
    pub holder: String,
    /// The number.
    pub number: String,
    /// The last day.
    pub ends: String,
    /// The day it was looked up.
    pub checked: String,
}

/// A contract as the staff typed it.
#[derive(Clone, Debug, Default)]
pub struct TypedContract {
    /// The state.
    pub state: String,
    /// The day of the City's approval.
    pub approved_on: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
}

/// A price as the staff typed it.
#[derive(Clone, Debug, Default)]
pub struct TypedRate {
    /// The service.
    pub service: String,
    /// Alone, for an hour.
    pub alone: String,
    /// In a group, for an hour.
    pub group: String,
}

impl Services {
    /// Changes the minutes owed, with a reason.
    pub async fn change_owed(
        &self,
        actor: &Actor,
        child: StudentId,
        typed: &TypedMinutes,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (child, line) = self.line_for(&mut tx, actor, child, typed.line).await?;
        let mut problems = Problems::default();
        let minutes = problems.take(Field::OwedMinutes, whole_minutes(&typed.minutes));
        if minutes.is_some_and(|minutes| minutes < line.reimbursed) {
            problems.add(Field::OwedMinutes, Wrong::Range);
        }
        if typed.why.is_empty() {
            problems.add(Field::OwedWhy, Wrong::Missing);
        }
        let minutes = done(problems, minutes)?;
        if typed.was != line.owed {
            return Err(Refusal::ChangedMeanwhile { by: String::new() }.into());
        }
        self.enter(&mut tx, actor, &line, EntryKind::Owed, minutes - line.owed).await?;
        let event = Event::new(EventKind::FactChanged)
            .about(line.id)
            .change(format!("{} owed", line.owed), format!("{minutes} owed: {}", typed.why));
        self.keep_child(tx, actor, &child, event).await
    }

    /// Keeps all minutes that the school gave so far.
    pub async fn keep_given(
        &self,
        actor: &Actor,
        child: StudentId,
        typed: &TypedMinutes,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (child, line) = self.line_for(&mut tx, actor, child, typed.line).await?;
        let mut problems = Problems::default();
        let minutes = problems.take(Field::GivenMinutes, whole_minutes(&typed.minutes));
        let minutes = done(problems, minutes)?;
        if typed.was != line.school {
            return Err(Refusal::ChangedMeanwhile { by: String::new() }.into());
        }
        self.enter(&mut tx, actor, &line, EntryKind::School, minutes - line.school).await?;
        let event = Event::new(EventKind::FactChanged)
            .about(line.id)
            .change(format!("{} given", line.school), format!("{minutes} given"));
        self.keep_child(tx, actor, &child, event).await
    }

    /// Accepts a cause other than a shortage of staff.
    pub async fn accept_cause(&self, actor: &Actor, child: StudentId, why: &str) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let child = self.child_for(&mut tx, actor, child).await?;
        if why.is_empty() {
            return Err(Refusal::from(vec![Problem::new(Field::CauseWhy, Wrong::Missing)]).into());
        }
        if !student_facts::accept_cause(&mut tx, child.id, self.clock.now()).await? {
            return Err(Refusal::WrongState.into());
        }
        let event =
            Event::new(EventKind::FactChanged).about(child.id).change("", format!("cause accepted: {why}"));
        self.keep_child(tx, actor, &child, event).await
    }

    /// Keeps the other names of a provider, one a line.
    pub async fn keep_names(
        &self,
        actor: &Actor,
        provider: ProviderId,
        typed: &str,
        version: i64,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let provider = self.provider_for(&mut tx, actor, provider).await?;
        let names: Vec<String> = typed.lines().flat_map(providers::names).collect();
        if names.iter().any(|name| name.parse::<domain::case::Text>().is_err()) {
            return Err(Refusal::from(vec![Problem::new(Field::ProviderNames, Wrong::Format)]).into());
        }
        if version != provider.version {
            return Err(Refusal::ChangedMeanwhile { by: String::new() }.into());
        }
        let was = provider.other_names.join(", ");
        let event = Event::new(EventKind::FactChanged).about(provider.id).change(was, names.join(", "));
        provider_facts::save(&mut tx, &Provider { other_names: names, ..provider.clone() }).await?;
        self.keep_provider(tx, actor, &provider, event).await
    }

    /// Adds a license, or renews the one with this kind, number and name.
    pub async fn keep_license(
        &self,
        actor: &Actor,
        provider: ProviderId,
        typed: &StaffLicense,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let provider = self.provider_for(&mut tx, actor, provider).await?;
        let license = self.license_of(&provider, typed)?;
        providers::add_license(&mut tx, provider.id, &license).await?;
        let ends = license.expires_on.map(|day| day.to_string()).unwrap_or_default();
        let became = format!("{} {} {} to {ends}", license.kind, license.number, license.holder);
        let event = Event::new(EventKind::FactChanged).about(license.id).change("", became);
        self.keep_provider(tx, actor, &provider, event).await
    }

    /// Moves a contract on: its state, its days.
    pub async fn keep_contract(
        &self,
        actor: &Actor,
        provider: ProviderId,
        (contract, version): (ContractId, i64),
        typed: &TypedContract,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let provider = self.provider_for(&mut tx, actor, provider).await?;
        let kept = contract_of(&provider, contract)?;
        let wanted = typed.read(&kept)?;
        if version != kept.version {
            return Err(Refusal::ChangedMeanwhile { by: String::new() }.into());
        }
        provider_facts::keep_contract(&mut tx, provider.id, &wanted).await?;
        let event = Event::new(EventKind::FactChanged).about(contract).change(told(&kept), told(&wanted));
        self.keep_provider(tx, actor, &provider, event).await
    }

    /// Keeps the price of a service in a contract.
    pub async fn keep_rate(
        &self,
        actor: &Actor,
        provider: ProviderId,
        (contract, version): (ContractId, i64),
        typed: &TypedRate,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let provider = self.provider_for(&mut tx, actor, provider).await?;
        let kept = contract_of(&provider, contract)?;
        let rate = typed.read()?;
        if version != kept.version {
            return Err(Refusal::ChangedMeanwhile { by: String::new() }.into());
        }
        let price = |rate: &Rate| format!("{} {:?} {:?}", rate.service, rate.individual, rate.group);
        let was = kept.rates.iter().find(|one| one.service == rate.service).map(price).unwrap_or_default();
        let event = Event::new(EventKind::FactChanged).about(contract).change(was, price(&rate));
        provider_facts::keep_contract(&mut tx, provider.id, &Contract { rates: vec![rate], ..kept }).await?;
        self.keep_provider(tx, actor, &provider, event).await
    }

    async fn child_for(&self, tx: &mut Tx, actor: &Actor, child: StudentId) -> Result<Student, Error> {
        may(actor, Action::KeepFacts, Subject::Portal)?;
        Ok(students::find(tx, &Scope::of(actor), child).await?.ok_or(Refusal::Missing)?)
    }

    async fn line_for(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        child: StudentId,
        line: ServiceLineId,
    ) -> Result<(Student, ServiceLine), Error> {
        let child = self.child_for(tx, actor, child).await?;
        let lines = students::service_lines(tx, child.id).await?;
        let line = lines.into_iter().find(|one| one.id == line).ok_or(Refusal::Missing)?;
        Ok((child, line))
    }

    async fn provider_for(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        provider: ProviderId,
    ) -> Result<Provider, Error> {
        may(actor, Action::KeepFacts, Subject::Portal)?;
        Ok(providers::find(tx, provider).await?.ok_or(Refusal::Missing)?)
    }

    async fn enter(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        line: &ServiceLine,
        kind: EntryKind,
        minutes: i64,
    ) -> Result<(), Error> {
        let now = self.clock.now();
        let entry =
            Entry { line: line.id, kind, minutes, claim: None, session: None, person: Some(actor.person) };
        Ok(ledger::enter(tx, self.ids.new_id(now), &entry, now).await?)
    }

    /// Ends a change of a child's facts: its event, the lines that it touches, and the commit.
    async fn keep_child(
        &self,
        mut tx: Tx,
        actor: &Actor,
        child: &Student,
        event: Event,
    ) -> Result<(), Error> {
        let event = Event { household: Some(child.household), ..event };
        self.record(&mut tx, actor, &event).await?;
        self.recheck_student(&mut tx, child.id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Ends a change of a provider's facts.
    async fn keep_provider(
        &self,
        mut tx: Tx,
        actor: &Actor,
        provider: &Provider,
        event: Event,
    ) -> Result<(), Error> {
        self.record(&mut tx, actor, &event).await?;
        self.recheck_provider(&mut tx, provider.id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    fn license_of(&self, provider: &Provider, typed: &StaffLicense) -> Result<License, Error> {
        let mut problems = Problems::default();
        if !matches!(typed.whose.as_str(), "PROVIDER" | "SUPERVISOR") {
            problems.add(Field::LicenseWhose, Wrong::Missing);
        }
        let kind = problems.take(Field::LicenseKind, filled(&typed.kind).and_then(code));
        let holder = problems.take(Field::LicenseHolder, filled(&typed.holder));
        let number = problems.take(Field::LicenseNumber, filled(&typed.number));
        let ends = problems.take(Field::LicenseEnds, filled(&typed.ends).and_then(|text| day(&text)));
        let checked = problems.take(Field::LicenseChecked, maybe_day(&typed.checked));
        let license = kind.zip(holder).zip(number).zip(ends).zip(checked);
        let ((((kind, holder), number), ends), checked) = done(problems, license)?;
        let same = |kept: &&License| (&kept.kind, &kept.holder, &kept.number) == (&kind, &holder, &number);
        let kept = provider.licenses.iter().find(same).cloned();
        Ok(License {
            id: kept.as_ref().map_or_else(|| self.ids.new_id(self.clock.now()), |kept| kept.id),
            is_supervisor: typed.whose == "SUPERVISOR",
            board: kept.as_ref().and_then(|kept| kept.board.clone()),
            valid_from: kept.as_ref().and_then(|kept| kept.valid_from),
            checked_on: checked.or(kept.as_ref().and_then(|kept| kept.checked_on)),
            document: kept.and_then(|kept| kept.document),
            expires_on: Some(ends),
            kind,
            holder,
            number,
        })
    }
}

impl TypedContract {
    fn read(&self, kept: &Contract) -> Result<Contract, Refusal> {
        let mut problems = Problems::default();
        let state: Option<ContractState> =
            problems.take(Field::ContractState, self.state.parse().map_err(|_| Wrong::Missing));
        let approved_on = problems.take(Field::ContractApproved, maybe_day(&self.approved_on));
        if state.is_some_and(ContractState::is_approved) && approved_on == Some(None) {
            problems.add(Field::ContractApproved, Wrong::Missing);
        }
        let from = problems.take(Field::ContractFrom, maybe_day(&self.from));
        let to = problems.take(Field::ContractTo, maybe_day(&self.to));
        if from.flatten().zip(to.flatten()).is_some_and(|(from, to)| to < from) {
            problems.add(Field::ContractTo, Wrong::Order);
        }
        let all = state.zip(approved_on).zip(from.zip(to));
        let ((state, approved_on), (effective_from, effective_to)) = done(problems, all)?;
        let state = state.code().to_owned();
        Ok(Contract { state, approved_on, effective_from, effective_to, ..kept.clone() })
    }
}

impl TypedRate {
    fn read(&self) -> Result<Rate, Refusal> {
        let mut problems = Problems::default();
        let known = |text: &str| domain::catalog::Catalog::standard().services.contains_key(text);
        let service = Some(self.service.clone()).filter(|service| known(service)).ok_or(Wrong::Missing);
        let service = problems.take(Field::RateService, service);
        let alone = problems.take(Field::RateAlone, price(&self.alone));
        let group = problems.take(Field::RateGroup, price(&self.group));
        let ((service, individual), group) = done(problems, service.zip(alone).zip(group))?;
        Ok(Rate { service, individual, group })
    }
}

/// The value when there are no problems.
fn done<T>(problems: Problems, value: Option<T>) -> Result<T, Refusal> {
    match value {
        Some(value) if problems.is_empty() => Ok(value),
        _ => Err(problems.into_vec().into()),
    }
}

fn contract_of(provider: &Provider, id: ContractId) -> Result<Contract, Refusal> {
    provider.contracts.iter().find(|one| one.id == id).cloned().ok_or(Refusal::Missing)
}

fn told(contract: &Contract) -> String {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    format!(
        "{}, approved {}, from {} to {}",
        contract.state,
        day(contract.approved_on),
        day(contract.effective_from),
        day(contract.effective_to)
    )
}
