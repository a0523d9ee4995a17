//! Answers for the pages of the district's facts: determinations, providers, contracts, school-based starts, imports.

use app::queries::facts::{
    ChildFacts, ChildFound, FactQueries, FactsFound, Finding, GuardianFacts, ImportSheet, ImportedFile,
    ImportsPage, OwedService, ProviderFacts, ProviderFound, SchoolStarts,
};
use app::trouble::Trouble;
use app::words::{self, Words, dates};
use async_trait::async_trait;
use domain::access::{Action, Actor, Subject, may};
use domain::id::{ImportId, ProviderId, StudentId};
use domain::refusal::Refusal;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::fact_words;
use crate::clock::{Millis, in_boston};
use crate::imports::{self, Kind, Report};
use crate::services::{Error, Services};
use crate::store::imports::{self as files, Import};
use crate::store::students::{Determination, ServiceLine, Student};
use crate::store::{Scope, ledger, people, provider_facts, providers, student_facts, students};

/// So many children or providers are shown.
const MOST_FOUND: i64 = 50;
/// So many files are listed.
const MOST_FILES: i64 = 30;
/// So many flaws or changes of a file are listed.
const MOST_LINES: usize = 200;

#[async_trait]
impl FactQueries for Services {
    async fn find_facts(&self, actor: &Actor, words: String) -> Result<FactsFound, Trouble> {
        Ok(self.search(actor, words).await?)
    }

    async fn child_facts(&self, actor: &Actor, child: StudentId) -> Result<ChildFacts, Trouble> {
        Ok(self.child(actor, child).await?)
    }

    async fn provider_facts(&self, actor: &Actor, provider: ProviderId) -> Result<ProviderFacts, Trouble> {
        Ok(self.provider(actor, provider).await?)
    }

    async fn school_starts(&self, actor: &Actor) -> Result<SchoolStarts, Trouble> {
        Ok(self.starts(actor).await?)
    }

    async fn imports(&self, actor: &Actor) -> Result<ImportsPage, Trouble> {
        Ok(self.import_list(actor).await?)
    }

    async fn import(&self, actor: &Actor, id: ImportId) -> Result<ImportSheet, Trouble> {
        Ok(self.import_sheet(actor, id).await?)
    }
}

impl Services {
    async fn search(&self, actor: &Actor, words: String) -> Result<FactsFound, Error> {
        may(actor, Action::KeepFacts, Subject::Portal)?;
        if words.trim().is_empty() {
            return Ok(FactsFound::default());
        }
        let w = words::of(actor.language);
        let mut connection = self.store.read().await?;
        let children =
            student_facts::search(&mut connection, &Scope::of(actor), words.trim(), MOST_FOUND).await?;
        let children = children.into_iter().map(found_child).collect();
        let providers = provider_facts::search(&mut connection, words.trim(), MOST_FOUND).await?;
        let providers = providers
            .into_iter()
            .map(|found| ProviderFound {
                id: found.id,
                jobs: fact_words::jobs(w, &found.roles),
                name: found.name,
                code: found.code,
            })
            .collect();
        Ok(FactsFound { words, children, providers })
    }

    async fn child(&self, actor: &Actor, id: StudentId) -> Result<ChildFacts, Error> {
        may(actor, Action::KeepFacts, Subject::Portal)?;
        let w = words::of(actor.language);
        let mut connection = self.store.read().await?;
        let child = students::find(&mut connection, &Scope::of(actor), id).await?.ok_or(Refusal::Missing)?;
        let finding = students::determination(&mut connection, id).await?;
        let mut lines = Vec::new();
        for line in students::service_lines(&mut connection, id).await? {
            lines.push(owed(&mut connection, w, line).await?);
        }
        let goals = students::goals(&mut connection, id).await?;
        let guardians = people::guardians(&mut connection, child.household).await?;
        Ok(ChildFacts {
            id,
            name: full_name(&child),
            iep: child.iep_from.map(|from| span(w, from, child.iep_to)),
            finding: finding.map(|finding| found(w, finding)),
            lines,
            goals: goals.into_iter().map(|goal| (goal.code, goal.wording)).collect(),
            guardians: guardians
                .into_iter()
                .map(|guardian| GuardianFacts {
                    name: guardian.name,
                    other_names: guardian.other_names.join(", "),
                    email: guardian.email,
                    language: guardian.language.label(),
                })
                .collect(),
            sasid: child.sasid,
            school: child.school,
        })
    }

    async fn provider(&self, actor: &Actor, id: ProviderId) -> Result<ProviderFacts, Error> {
        may(actor, Action::KeepFacts, Subject::Portal)?;
        let w = words::of(actor.language);
        let mut connection = self.store.read().await?;
        let provider = providers::find(&mut connection, id).await?.ok_or(Refusal::Missing)?;
        Ok(ProviderFacts {
            id,
            jobs: fact_words::jobs(w, &provider.roles),
            named_by_family: provider.household.is_some(),
            other_names: provider.other_names.join("\n"),
            licenses: provider.licenses.into_iter().map(|license| fact_words::license(w, license)).collect(),
            contracts: provider
                .contracts
                .into_iter()
                .map(|contract| fact_words::contract(w, contract))
                .collect(),
            name: provider.name,
            code: provider.code,
            version: provider.version,
        })
    }

    async fn starts(&self, actor: &Actor) -> Result<SchoolStarts, Error> {
        may(actor, Action::AnnounceStart, Subject::Portal)?;
        let w = words::of(actor.language);
        let scope = Scope::of(actor);
        let mut connection = self.store.read().await?;
        let mut page = SchoolStarts {
            school: actor.school.clone().unwrap_or_default(),
            open: Vec::new(),
            told: Vec::new(),
        };
        for child in student_facts::search(&mut connection, &scope, "", 2_000).await? {
            for line in students::service_lines(&mut connection, child.id).await? {
                let (name, service) = (full_name(&child), words::service(w, &line.service));
                match line.start {
                    None => page.open.push((line.id, w.msg_facts_child_service(&name, &service))),
                    Some(start) => page.told.push(fact_words::start(w, name, service, &start)),
                }
            }
        }
        Ok(page)
    }

    async fn import_list(&self, actor: &Actor) -> Result<ImportsPage, Error> {
        may(actor, Action::Import, Subject::Portal)?;
        let w = words::of(actor.language);
        let mut connection = self.store.read().await?;
        let files = files::newest(&mut connection, MOST_FILES).await?;
        let kinds =
            Kind::ALL.map(|kind| (kind.code().to_owned(), fact_words::kind(w, kind), imports::columns(kind)));
        Ok(ImportsPage {
            kinds: kinds.to_vec(),
            files: files.into_iter().map(|import| listed(w, import)).collect(),
        })
    }

    async fn import_sheet(&self, actor: &Actor, id: ImportId) -> Result<ImportSheet, Error> {
        let (import, report) = self.brought_file(actor, id).await?;
        Ok(sheet(words::of(actor.language), import, &report))
    }
}

fn found_child(child: Student) -> ChildFound {
    let end = child.sasid.get(child.sasid.len().saturating_sub(4)..).unwrap_or_default();
    ChildFound { id: child.id, name: full_name(&child), sasid: format!("…{end}"), school: child.school }
}

fn full_name(child: &Student) -> String {
    format!("{} {}", child.first_name, child.last_name)
}

fn span(w: &Words, from: Date, to: Option<Date>) -> String {
    let from = dates::short_day(w, from);
    to.map_or_else(|| w.msg_facts_from(&from), |to| w.msg_facts_from_to(&from, dates::short_day(w, to)))
}

fn when(w: &Words, at: Millis) -> String {
    dates::short_day(w, in_boston(at).date())
}

fn found(w: &Words, finding: Determination) -> Finding {
    let shortage = finding.cause == "STAFFING_SHORTAGE";
    Finding {
        findings: finding.findings.iter().map(|code| fact_words::finding(w, code)).collect(),
        missed: span(w, finding.missed_from, Some(finding.missed_to)),
        cause: fact_words::cause(w, &finding.cause),
        to_accept: !shortage && finding.cause_accepted_at.is_none(),
        accepted_on: finding.cause_accepted_at.map(|at| when(w, at)),
        assessor: finding.assessor,
        decided_on: dates::short_day(w, finding.decided_on),
    }
}

async fn owed(tx: &mut AnyConnection, w: &Words, line: ServiceLine) -> Result<OwedService, Error> {
    let entries = ledger::of_line(tx, line.id).await?;
    Ok(OwedService {
        id: line.id,
        service: words::service(w, &line.service),
        owed: line.owed,
        school: line.school,
        reserved: line.reserved,
        reimbursed: line.reimbursed,
        left: line.left(),
        starts_on: line.start.map(|start| dates::short_day(w, start.starts_on)),
        entries: entries.iter().map(|(entry, at)| fact_words::entry(w, entry, when(w, *at))).collect(),
    })
}

fn listed(w: &Words, import: Import) -> ImportedFile {
    let kind = import.kind.parse().map_or(import.kind, |kind| fact_words::kind(w, kind));
    ImportedFile {
        id: import.id,
        kind,
        name: import.file_name,
        by: import.person_name,
        when: when(w, import.applied_at.unwrap_or(import.brought_at)),
        changed: import.applied_at.map(|_| import.changed),
    }
}

fn sheet(w: &Words, import: Import, report: &Report) -> ImportSheet {
    let flaw = |flaw: &imports::LineFlaw| (flaw.line.to_string(), flaw.column.clone(), flaw.flaw.sentence(w));
    let change = |(line, change): &(u64, imports::Change)| (line.to_string(), fact_words::change(w, change));
    ImportSheet {
        hash: import.file_hash.chars().take(12).collect(),
        lines: report.lines,
        new: report.new_lines(),
        changed: report.changed_lines(),
        same: report.same_lines(),
        flaws: report.flaws.iter().take(MOST_LINES).map(flaw).collect(),
        more_flaws: report.flaws.len().saturating_sub(MOST_LINES),
        changes: report.changes.iter().take(MOST_LINES).map(change).collect(),
        more_changes: report.changes.len().saturating_sub(MOST_LINES),
        file: listed(w, import),
    }
}
