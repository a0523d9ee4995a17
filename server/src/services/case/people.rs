//! The children of a claim, who may pay for them, and what is owed to them.

use domain::case::{
    Cause, Determination, Guardian, Iep, LateNoticeOverride, NotifierRole, Relation, SchoolBasedStart,
    ServiceLine, Student,
};
use domain::id::{HouseholdId, ServiceLineId, StudentId};
use domain::names::Folded;
use sqlx::AnyConnection;

use super::{id, words};
use crate::store::claims::Claim;
use crate::store::history::Payer;
use crate::store::sessions::Session;
use crate::store::{Scope, StoreError, history, students};

/// The children that occur, each with goals, guardians and determination.
pub(super) async fn students(
    tx: &mut AnyConnection,
    claim: &Claim,
    open: &[&Session],
) -> Result<Vec<Student>, StoreError> {
    let mut ids: Vec<StudentId> = open.iter().map(|session| session.student).collect();
    ids.push(claim.student);
    ids.sort_unstable();
    ids.dedup();
    of_household(tx, claim.household, ids, open).await
}

/// These children of a family; what `open` lines keep of their hours is free for those lines.
pub(super) async fn of_household(
    tx: &mut AnyConnection,
    household: HouseholdId,
    ids: Vec<StudentId>,
    open: &[&Session],
) -> Result<Vec<Student>, StoreError> {
    let guardians: Vec<Guardian> =
        history::payers(tx, household).await?.iter().filter_map(guardian).collect();
    let scope = Scope::Household(household.to_string());
    let mut found = Vec::with_capacity(ids.len());
    for student in ids {
        let Some(row) = students::find(tx, &scope, student).await? else { continue };
        let goals = students::goals(tx, student).await?.into_iter().map(|goal| id(goal.id)).collect();
        found.push(Student {
            id: id(student),
            iep: row.iep_from.map(|start_date| Iep { start_date, end_date: row.iep_to }),
            goals,
            guardians: guardians.clone(),
            school_attendance: Vec::new(),
            determination: determination(tx, student, open).await?,
        });
    }
    Ok(found)
}

/// The folded names of those whose payments count as the family's (R41). The household is the caller's scope.
pub(in crate::services) async fn accepted_payers(
    tx: &mut AnyConnection,
    household: HouseholdId,
) -> Result<Vec<Folded>, StoreError> {
    let payers = history::payers(tx, household).await?;
    let accepted = payers.iter().filter_map(guardian).filter(Guardian::is_accepted_payer);
    let names = accepted.flat_map(|one| core::iter::once(one.name).chain(one.other_names));
    Ok(names.map(|name| Folded::new(name.as_str())).collect())
}

fn guardian(payer: &Payer) -> Option<Guardian> {
    Some(Guardian {
        name: words(&payer.name)?,
        other_names: payer.other_names.iter().filter_map(words).collect(),
        relation: payer.relation.parse().unwrap_or(Relation::Relative),
        attested: payer.attested,
    })
}

async fn determination(
    tx: &mut AnyConnection,
    student: StudentId,
    open: &[&Session],
) -> Result<Option<Determination>, StoreError> {
    let Some(row) = students::determination(tx, student).await? else { return Ok(None) };
    let lines = students::service_lines(tx, student).await?;
    Ok(Some(Determination {
        missed_from: row.missed_from,
        missed_to: row.missed_to,
        findings: row.findings.iter().filter_map(|finding| finding.parse().ok()).collect(),
        cause: row.cause.parse().unwrap_or(Cause::Other),
        cause_accepted: row.cause_accepted_at.is_some(),
        service_lines: lines
            .into_iter()
            .filter_map(|line| {
                let own = own_reserved(line.id, open);
                service_line(line, own)
            })
            .collect(),
    }))
}

/// The minutes that the open lines of this claim keep for themselves: they do not compete with themselves.
fn own_reserved(line: ServiceLineId, open: &[&Session]) -> i64 {
    let own = open.iter().filter(|session| session.service_line == Some(line));
    own.map(|session| session.reserved_minutes).sum()
}

fn service_line(line: students::ServiceLine, own_reserved: i64) -> Option<ServiceLine> {
    Some(ServiceLine {
        service: line.service.parse().ok()?,
        owed_minutes: line.owed,
        reimbursed_minutes: line.reimbursed,
        reserved_minutes: (line.reserved - own_reserved).max(0),
        school_provided_minutes: line.school,
        substitute_services: line.substitutes.iter().filter_map(|code| code.parse().ok()).collect(),
        school_based_start: line.start.map(school_start),
    })
}

fn school_start(start: students::SchoolStart) -> SchoolBasedStart {
    let over = start.over.and_then(|(by, reason)| {
        Some(LateNoticeOverride { approved_by: words(by)?, reason: words(reason)? })
    });
    SchoolBasedStart {
        start_date: start.starts_on,
        notice_date: start.notice_on,
        notifier_role: start.notifier_role.parse().unwrap_or(NotifierRole::SchoolLeader),
        late_notice_override: over,
    }
}
