//! Compares what was promised with what is kept, and what is kept with itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use server::clock::sha256;
use server::store::column::{int, maybe_text, text};
use server::store::{Engine, Store, payouts};
use sqlx::{AnyConnection, Row as _};

use crate::journal::Deed;

/// What is wrong, in sentences.
#[derive(Debug, Default)]
pub struct Wrongs(pub Vec<String>);

impl Wrongs {
    fn unless(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.0.push(what());
        }
    }

    /// Each row of the answer is a wrong; the first column tells which.
    async fn none(&mut self, on: &mut AnyConnection, what: &str, sql: &'static str) -> Result<()> {
        for row in sqlx::query(sql).fetch_all(on).await? {
            self.0.push(format!("{what}: {}", row.try_get::<String, _>(0)?));
        }
        Ok(())
    }
}

/// Looks at everything. `looked_at` remembers papers whose bytes were right before.
pub async fn check(
    store: &Store,
    data: &Path,
    deeds: &[Deed],
    looked_at: &mut BTreeSet<String>,
) -> Result<Wrongs> {
    let mut wrongs = Wrongs::default();
    let mut connection = store.read().await?;
    promised(&mut connection, deeds, &mut wrongs).await?;
    halves(&mut connection, &mut wrongs).await?;
    minutes(&mut connection, &mut wrongs).await?;
    let tie = payouts::tie_out(&mut connection).await?;
    wrongs.unless(tie.holds(), || format!("the money does not tie out: {tie:?}"));
    papers(&mut connection, data, looked_at, &mut wrongs).await?;
    letters(&mut connection, data, &mut wrongs).await?;
    if store.engine() == Engine::Sqlite {
        let row = sqlx::query("PRAGMA quick_check").fetch_one(&mut *connection).await?;
        let said: String = row.try_get(0)?;
        wrongs.unless(said == "ok", || format!("the database file is damaged: {said}"));
    }
    Ok(wrongs)
}

/// R1: nothing that was answered is lost.
async fn promised(on: &mut AnyConnection, deeds: &[Deed], wrongs: &mut Wrongs) -> Result<()> {
    let kept = Kept::read(on).await?;
    for deed in deeds {
        wrongs.unless(kept.has(deed), || format!("answered, and lost: {deed:?}"));
    }
    Ok(())
}

/// What the database keeps of the things that are promised.
struct Kept {
    claims: BTreeMap<String, String>,
    papers: BTreeSet<(String, String)>,
    decided: BTreeSet<(String, i64)>,
    approved: BTreeSet<(String, i64)>,
    batches: BTreeMap<i64, String>,
    files: BTreeSet<String>,
}

impl Kept {
    async fn read(on: &mut AnyConnection) -> Result<Self> {
        let mut kept = Self {
            claims: BTreeMap::new(),
            papers: BTreeSet::new(),
            decided: BTreeSet::new(),
            approved: BTreeSet::new(),
            batches: BTreeMap::new(),
            files: BTreeSet::new(),
        };
        for row in sqlx::query("SELECT number, state FROM claim").fetch_all(&mut *on).await? {
            kept.claims.insert(text(&row, "number")?, text(&row, "state")?);
        }
        let papers = "SELECT claim.number, document.sha256
                        FROM document
                        JOIN claim ON claim.id = document.claim_id";
        for row in sqlx::query(papers).fetch_all(&mut *on).await? {
            kept.papers.insert((text(&row, "number")?, text(&row, "sha256")?));
        }
        let decided = "SELECT claim.number, session.n, approval.approved_by
                         FROM decision
                         JOIN session ON session.id = decision.session_id
                         JOIN claim ON claim.id = decision.claim_id
                         LEFT JOIN approval ON approval.decision_id = decision.id";
        for row in sqlx::query(decided).fetch_all(&mut *on).await? {
            let line = (text(&row, "number")?, int(&row, "n")?);
            if maybe_text(&row, "approved_by")?.is_some() {
                kept.approved.insert(line.clone());
            }
            kept.decided.insert(line);
        }
        for row in sqlx::query("SELECT number, state FROM payment_batch").fetch_all(&mut *on).await? {
            kept.batches.insert(int(&row, "number")?, text(&row, "state")?);
        }
        let files = "SELECT file_hash FROM confirmation_file WHERE applied_at IS NOT NULL";
        for row in sqlx::query(files).fetch_all(&mut *on).await? {
            kept.files.insert(text(&row, "file_hash")?);
        }
        Ok(kept)
    }

    fn has(&self, deed: &Deed) -> bool {
        let batch = |number: &i64, states: &[&str]| {
            self.batches.get(number).is_some_and(|state| states.contains(&state.as_str()))
        };
        match deed {
            Deed::Start { claim } => self.claims.contains_key(claim),
            Deed::Paper { claim, sha256 } => self.papers.contains(&(claim.clone(), sha256.clone())),
            Deed::Send { claim } => self.claims.get(claim).is_some_and(|state| state == "SENT"),
            Deed::Decide { claim, n } => self.decided.contains(&(claim.clone(), *n)),
            Deed::Approve { claim, n } => self.approved.contains(&(claim.clone(), *n)),
            Deed::Build { batch: number } => self.batches.contains_key(number),
            Deed::Release { batch: number } => batch(number, &["RELEASED", "EXPORTED", "CONFIRMED"]),
            Deed::Export { batch: number } => batch(number, &["EXPORTED", "CONFIRMED"]),
            Deed::Confirm { file } => self.files.contains(file),
        }
    }
}

/// R3: nothing is half-done.
async fn halves(on: &mut AnyConnection, wrongs: &mut Wrongs) -> Result<()> {
    for (what, sql) in HALVES {
        wrongs.none(on, what, sql).await?;
    }
    Ok(())
}

const HALVES: &[(&str, &str)] = &[
    (
        "sent without exactly one event of sending",
        "SELECT number FROM claim
          WHERE state = 'SENT'
            AND (SELECT COUNT(*) FROM event WHERE event.claim_id = claim.id AND kind = 'CLAIM_SENT') <> 1",
    ),
    (
        "an event of sending, and not sent",
        "SELECT number FROM claim
          WHERE state = 'DRAFT'
            AND EXISTS (SELECT 1 FROM event WHERE event.claim_id = claim.id AND kind = 'CLAIM_SENT')",
    ),
    (
        "sent with other than two lines",
        "SELECT number FROM claim
          WHERE state = 'SENT' AND (SELECT COUNT(*) FROM session WHERE session.claim_id = claim.id) <> 2",
    ),
    (
        "a line in review that was not checked",
        "SELECT session.id FROM session
           JOIN claim ON claim.id = session.claim_id
          WHERE claim.state = 'SENT'
            AND NOT EXISTS (SELECT 1 FROM line_check WHERE line_check.session_id = session.id)",
    ),
    (
        "a decision without its event",
        "SELECT session_id FROM decision
          GROUP BY session_id
         HAVING COUNT(*) <> (SELECT COUNT(*) FROM event
                              WHERE event.session_id = decision.session_id AND kind = 'LINE_DECIDED')",
    ),
    (
        "an approval without its event, or without its money",
        "SELECT decision.session_id FROM approval
           JOIN decision ON decision.id = approval.decision_id
          WHERE (SELECT COUNT(*) FROM event
                  WHERE event.session_id = decision.session_id AND kind = 'LINE_APPROVED') <> 1
             OR (SELECT COUNT(*) FROM payout WHERE payout.decision_id = decision.id) <> 1",
    ),
    (
        "a letter without its job",
        "SELECT id FROM mail
          WHERE NOT EXISTS (SELECT 1 FROM job WHERE job.payload LIKE '%' || mail.id || '%')",
    ),
    (
        "other than one letter that the claim was received",
        "SELECT topic FROM mail WHERE topic LIKE '%Received%' GROUP BY topic HAVING COUNT(*) <> 1",
    ),
    (
        "a photo of a receipt without its receipt",
        "SELECT id FROM document
          WHERE kind = 'RECEIPT' AND removed_at IS NULL AND page_of IS NULL
            AND NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.document_id = document.id)",
    ),
    (
        "a bank paper without its line",
        "SELECT id FROM document
          WHERE kind = 'BANK_PAPER' AND removed_at IS NULL AND page_of IS NULL
            AND NOT EXISTS (SELECT 1 FROM bank_line WHERE bank_line.document_id = document.id)",
    ),
    (
        "a paper that is there twice",
        "SELECT sha256 FROM document WHERE removed_at IS NULL GROUP BY claim_id, sha256 HAVING COUNT(*) > 1",
    ),
    (
        "a batch whose payments are not its control totals",
        "SELECT CAST(number AS TEXT) FROM payment_batch
          WHERE total_cents <> (SELECT COALESCE(SUM(cents), 0) FROM payment
                                 WHERE payment.batch_id = payment_batch.id)",
    ),
    (
        "a payment that is not the sum of its payouts",
        "SELECT payment.id FROM payment
          WHERE payment.state <> 'RETURNED'
            AND cents <> (SELECT COALESCE(SUM(cents), 0) FROM payout WHERE payout.payment_id = payment.id)",
    ),
];

/// R2: no minute is kept or paid twice.
async fn minutes(on: &mut AnyConnection, wrongs: &mut Wrongs) -> Result<()> {
    for (what, sql) in MINUTES {
        wrongs.none(on, what, sql).await?;
    }
    Ok(())
}

const MINUTES: &[(&str, &str)] = &[
    (
        "kept minutes are not those of the lines in review",
        "SELECT id FROM service_line
          WHERE reserved_minutes <> (SELECT COALESCE(SUM(session.reserved_minutes), 0) FROM session
                                      WHERE session.service_line_id = service_line.id)",
    ),
    (
        "kept minutes are not the sum of their entries",
        "SELECT id FROM service_line
          WHERE reserved_minutes <> (SELECT COALESCE(SUM(CASE kind WHEN 'RESERVED' THEN minutes
                                                                   WHEN 'RELEASED' THEN -minutes ELSE 0 END), 0)
                                       FROM ledger_entry WHERE service_line_id = service_line.id)",
    ),
    (
        "paid minutes are not the sum of their entries",
        "SELECT id FROM service_line
          WHERE reimbursed_minutes <> (SELECT COALESCE(SUM(CASE kind WHEN 'REIMBURSED' THEN minutes
                                                                     WHEN 'UNDONE' THEN -minutes ELSE 0 END), 0)
                                         FROM ledger_entry WHERE service_line_id = service_line.id)",
    ),
    (
        "paid minutes are not those that two people approved",
        "SELECT id FROM service_line
          WHERE reimbursed_minutes <> (SELECT COALESCE(SUM(payout.minutes), 0) FROM payout
                                         JOIN session ON session.id = payout.session_id
                                        WHERE session.service_line_id = service_line.id)",
    ),
];

/// Every row of a paper has its bytes, and they are the ones that were sent.
async fn papers(
    on: &mut AnyConnection,
    data: &Path,
    looked_at: &mut BTreeSet<String>,
    wrongs: &mut Wrongs,
) -> Result<()> {
    for row in sqlx::query("SELECT object_key, sha256 FROM document").fetch_all(on).await? {
        let (key, hash) = (text(&row, "object_key")?, text(&row, "sha256")?);
        if looked_at.contains(&key) {
            continue;
        }
        let right = std::fs::read(data.join("files").join(&key)).is_ok_and(|bytes| sha256(&bytes) == hash);
        wrongs.unless(right, || format!("the bytes of a paper are lost or changed: {key}"));
        looked_at.insert(key);
    }
    Ok(())
}

/// No letter left for something that is not true.
async fn letters(on: &mut AnyConnection, data: &Path, wrongs: &mut Wrongs) -> Result<()> {
    let mut known = BTreeSet::new();
    for row in sqlx::query("SELECT id FROM mail").fetch_all(on).await? {
        known.insert(text(&row, "id")?);
    }
    let Ok(folder) = std::fs::read_dir(data.join("mail")) else { return Ok(()) };
    for file in folder {
        let name = file?.file_name().to_string_lossy().into_owned();
        let id = name.trim_end_matches(".eml");
        wrongs
            .unless(known.contains(id), || format!("a letter left for something that did not happen: {id}"));
    }
    Ok(())
}
