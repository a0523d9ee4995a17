//! The papers of an example claim: notes, license, receipt, bank paper, each drawn and uploaded.

use anyhow::{Context as _, Result};
use app::words;
use bytes::Bytes;
use domain::case::SessionKind;
use domain::claim::ClaimRef;
use domain::id::{BankLineId, DocumentId, ReceiptId};
use domain::language::Language;
use domain::money::Money;
use domain::papers::{TypedBankLine, TypedReceipt};
use jiff::ToSpan as _;

use super::papers::{
    AccountKind, Check, Format, License, Neighbours, Paper, Receipt, ReceiptLine, SessionNote, Side,
    Statement, StatementLine, Turn, render,
};
use super::play::{Cast, STEP};
use super::scenario::{Proof, Scenario, Visit};
use crate::services::papers::{NewBankLine, NewPaper, NewReceipt};
use crate::services::{Services, retrying};
use crate::store::documents::DocumentKind;

const BANK: &str = "Harborlight Savings Bank";
const PHOTO: Format = Format::Photo { turned: Turn::Upright };
const TURNED: Format = Format::Photo { turned: Turn::Clockwise };

/// What an upload needs to know.
struct Desk<'a> {
    services: &'a Services,
    scenario: &'a Scenario,
    cast: &'a Cast,
    number: ClaimRef,
}

/// Adds all papers of a claim.
pub async fn add(services: &Services, scenario: &Scenario, cast: &Cast, number: ClaimRef) -> Result<()> {
    let desk = Desk { services, scenario, cast, number };
    desk.add_license().await?;
    for (n, visit) in (1..).zip(&scenario.visits) {
        if visit.kind == SessionKind::Service {
            desk.add_note(n, visit).await?;
        }
    }
    let receipt = desk.add_receipt().await?;
    let shares = desk.add_bank_lines(receipt).await?;
    retrying(|| services.allocate(&cast.guardian, number, &shares)).await?;
    services.clock.advance(STEP);
    Ok(())
}

impl Desk<'_> {
    /// Draws a paper and uploads it.
    async fn upload(
        &self,
        paper: &Paper,
        format: Format,
        kind: DocumentKind,
        name: &str,
    ) -> Result<DocumentId> {
        let end = match format {
            Format::Photo { .. } => "jpg",
            Format::Png => "png",
            Format::Pdf => "pdf",
        };
        let paper = NewPaper {
            claim: self.number,
            provider: None,
            kind,
            file_name: format!("{name}.{end}"),
            bytes: self.draw(paper, format),
        };
        let id = self.services.keep_paper(&self.cast.guardian, paper).await?;
        self.services.clock.advance(STEP);
        Ok(id)
    }

    /// The seed is the sum of what tells papers apart, so that every run draws the same.
    fn draw(&self, paper: &Paper, format: Format) -> Bytes {
        let seed = self.scenario.household.bytes().fold(1_u64, |seed, byte| seed * 31 + u64::from(byte));
        render(paper, format, seed).into()
    }

    async fn add_license(&self) -> Result<()> {
        let provider = &self.cast.provider;
        let Some(license) = provider.licenses.iter().find(|license| license.document.is_none()) else {
            return Ok(());
        };
        let paper = Paper::License(License {
            holder: license.holder.clone(),
            kind: job(provider.roles.first()),
            board: license.board.clone().unwrap_or_default(),
            number: license.number.clone(),
            issued: license.valid_from.context("an example license has a first day")?,
            expires: license.expires_on.context("an example license has a last day")?,
        });
        let kept = self.services.keep_file("license.jpg", self.draw(&paper, PHOTO)).await?;
        let kept = kept.map_err(|wrong| anyhow::anyhow!("the license is not taken: {wrong:?}"))?;
        let (guardian, id) = (&self.cast.guardian, Some(license.id));
        retrying(|| self.services.attach_license_photo(guardian, self.number, id, &kept)).await?;
        self.services.clock.advance(STEP);
        Ok(())
    }

    async fn add_note(&self, n: i64, visit: &Visit) -> Result<()> {
        let child = &self.cast.children[visit.child];
        let goals = if visit.goal { vec!["Goal 1".to_owned()] } else { Vec::new() };
        let paper = Paper::SessionNote(SessionNote {
            provider_name: self.cast.provider.name.clone(),
            role: job(self.cast.provider.roles.first()),
            student: format!("{} {}", child.first_name, child.last_name),
            date: visit.day,
            start: Some(visit.start),
            end: visit.end.then(|| visit.start.saturating_add(visit.minutes.minutes())),
            goals,
            text: note(n).to_owned(),
            supervisor: None,
        });
        // Families send what they have: the first note as a photo, the others as the provider mailed them.
        let format = if n == 1 && self.scenario.photos { TURNED } else { Format::Pdf };
        let id = self.upload(&paper, format, DocumentKind::Note, &format!("note-{}", visit.day)).await?;
        retrying(|| self.services.attach_note(&self.cast.guardian, self.number, n, id)).await?;
        Ok(())
    }

    fn total(&self) -> i64 {
        self.scenario.visits.iter().map(|visit| visit.cents).sum()
    }

    async fn add_receipt(&self) -> Result<ReceiptId> {
        let (scenario, provider) = (self.scenario, &self.cast.provider);
        let paper = Paper::Receipt(Receipt {
            provider_name: provider.name.clone(),
            business_name: provider.other_names.first().unwrap_or(&provider.name).clone(),
            address: "18 Harborview Lane, Suite 2, Boston, MA 02125".to_owned(),
            number: scenario.receipt.number.to_owned(),
            date: scenario.receipt.paid_on,
            payer: self.cast.guardian.name.clone(),
            student: self
                .cast
                .children
                .iter()
                .map(|child| child.first_name.as_str())
                .collect::<Vec<_>>()
                .join(", "),
            lines: scenario.visits.iter().map(|visit| self.receipt_line(visit)).collect(),
            total_cents: self.total(),
            insurance_cents: scenario.receipt.insured_cents,
            paid_with: paid_with(scenario.proof).to_owned(),
        });
        let format = if scenario.photos { PHOTO } else { Format::Pdf };
        let document = self.upload(&paper, format, DocumentKind::Receipt, "receipt").await?;
        let sessions: Vec<i64> = (1..).zip(&scenario.visits).map(|(n, _)| n).collect();
        let total = Money::from_cents(self.total());
        let (on, number) = (scenario.receipt.paid_on, scenario.receipt.number);
        let mut typed = TypedReceipt::paid(total, on, number, &sessions);
        if scenario.receipt.insured_cents > 0 {
            let other_amount = Money::from_cents(scenario.receipt.insured_cents).typed();
            typed = TypedReceipt { other_pay: "yes".to_owned(), other_amount, ..typed };
        }
        let new = NewReceipt { document: Some(document), typed, ..NewReceipt::default() };
        let kept = retrying(|| self.services.add_receipt(&self.cast.guardian, self.number, &new)).await?;
        self.services.clock.advance(STEP);
        Ok(kept.id)
    }

    fn receipt_line(&self, visit: &Visit) -> ReceiptLine {
        let code = if visit.service.is_empty() { self.scenario.service } else { visit.service };
        let description = match visit.kind {
            SessionKind::Service => words::service(words::of(Language::English), code),
            _ => "Missed visit".to_owned(),
        };
        let minutes = u32::try_from(visit.minutes).unwrap_or_default();
        ReceiptLine { date: visit.day, minutes, description, cents: visit.cents }
    }

    /// The bank paper with its lines, each for the one receipt.
    async fn add_bank_lines(&self, receipt: ReceiptId) -> Result<Vec<(BankLineId, ReceiptId, Money)>> {
        let (format, kind) = match self.scenario.proof {
            Proof::Bank => (Format::Pdf, "BANK_STATEMENT"),
            Proof::Card => (Format::Png, "CARD_STATEMENT"),
            Proof::Check => (PHOTO, "CANCELED_CHECK"),
        };
        let document = self.upload(&self.bank_paper(), format, DocumentKind::BankPaper, "bank-paper").await?;
        let mut shares = Vec::new();
        for (payee, day, cents) in &self.scenario.bank {
            let new = NewBankLine {
                document: Some(document),
                both_sides: self.scenario.proof == Proof::Check,
                typed: TypedBankLine {
                    kind: kind.to_owned(),
                    holder: self.cast.guardian.name.clone(),
                    date: day.to_string(),
                    name: (*payee).to_owned(),
                    amount: Money::from_cents(*cents).typed(),
                    back: String::new(),
                },
                ..NewBankLine::default()
            };
            let kept =
                retrying(|| self.services.add_bank_line(&self.cast.guardian, self.number, &new)).await?;
            shares.push((kept.id, receipt, Money::from_cents(*cents)));
            self.services.clock.advance(STEP);
        }
        Ok(shares)
    }

    fn bank_paper(&self) -> Paper {
        let scenario = self.scenario;
        let holder = self.cast.guardian.name.clone();
        let address = vec![scenario.home.0.to_owned(), format!("Boston, MA {}", scenario.home.1)];
        let (payee, day, cents) = scenario.bank.first().copied().unwrap_or(("", scenario.sent_on, 0));
        if scenario.proof == Proof::Check {
            return Paper::Check(Check {
                bank: BANK.to_owned(),
                payer: holder,
                address,
                number: 1207,
                date: scenario.receipt.paid_on,
                payee: payee.to_owned(),
                cents,
                memo: format!("Receipt {}", scenario.receipt.number),
                last4: "4821".to_owned(),
                deposited_at: "Old Colony Credit Union".to_owned(),
                cleared: day,
                side: Side::Both,
            });
        }
        let lines = scenario.bank.iter();
        let lines = lines.map(|(payee, date, cents)| StatementLine {
            date: *date,
            payee: (*payee).to_owned(),
            cents: *cents,
        });
        Paper::Statement(Statement {
            kind: if scenario.proof == Proof::Card { AccountKind::Card } else { AccountKind::Bank },
            institution: BANK.to_owned(),
            holder,
            address,
            last4: "4821".to_owned(),
            period_from: day.first_of_month(),
            period_to: scenario.bank.last().map_or(day, |line| line.1).last_of_month(),
            lines: lines.collect(),
            neighbours: Neighbours::BlackedOut(9),
        })
    }
}

fn paid_with(proof: Proof) -> &'static str {
    match proof {
        Proof::Bank => "transfer",
        Proof::Card => "card",
        Proof::Check => "check 1207",
    }
}

fn job(role: Option<&String>) -> String {
    role.map(|code| words::job(words::of(Language::English), code)).unwrap_or_default()
}

/// What the provider wrote down; no two notes of a claim read alike.
fn note(n: i64) -> &'static str {
    const TEXTS: [&str; 10] = [
        "Warm-up, then eight short exercises. Seven of eight were done without help.",
        "We repeated last week's step and added one. Needed two reminders.",
        "Worked from picture cards. Good attention for the whole time.",
        "Tired today, so we took a break half way. Finished the exercises.",
        "New material. The first tries were hard, the last three went well.",
        "Played a game with the same steps. Asked for another round.",
        "Home practice was done. We moved on to the next part of the goal.",
        "Measured progress: six of ten, up from four of ten.",
        "Practiced with a parent in the room to show the steps for home.",
        "Closed the unit. Next time we start with longer tasks.",
    ];
    let place = usize::try_from(n).unwrap_or_default();
    TEXTS[place % TEXTS.len()]
}
