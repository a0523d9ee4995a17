//! Hearing from the City: what was paid, and what came back. A file is applied whole and once.

use std::collections::BTreeSet;

use app::mail::Topic;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::PayoutState;
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::payment::{Aside, BatchState, PaymentState};
use domain::refusal::Refusal;
use jiff::ToSpan as _;

use crate::clock::sha256;
use crate::imports::confirmations::{Answer, Confirmation, parse_confirmations};
use crate::imports::{Flaw, LineFlaw, MOST_BYTES};
use crate::services::{Error, Services};
use crate::store::confirmation_files::{self, ConfirmationFile};
use crate::store::events::Event;
use crate::store::payments::{self, Payment};
use crate::store::{StoreError, Tx, batches, claims, payouts};

/// A payment that the City sent should be there after so many days.
const DAYS_ON_THE_WAY: i64 = 14;

/// What a file of answers did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Payments that are confirmed now.
    pub paid: usize,
    /// Payments that came back.
    pub returned: usize,
    /// Lines that said what was known already.
    pub same: usize,
}

/// What a file of answers would do, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Weighed {
    /// Answers that change a payment.
    pub changes: Vec<(Payment, Confirmation)>,
    /// How many lines say what is known already.
    pub same: usize,
    /// What is wrong. Nothing is applied while this is not empty.
    pub flaws: Vec<LineFlaw>,
}

/// Whether an answer changes a payment; the error says why it can't be.
fn changes(payment: &Payment, answer: &Answer) -> Result<bool, Flaw> {
    let paid_so = |on, trace: &String| payment.paid_on == Some(on) && payment.trace.as_ref() == Some(trace);
    match (payment.state, answer) {
        (PaymentState::Batched, _) => Err(Flaw::NotExported),
        (PaymentState::Exported, _) | (PaymentState::Confirmed, Answer::Returned { .. }) => Ok(true),
        (PaymentState::Returned, Answer::Returned { .. }) => Ok(false),
        (PaymentState::Confirmed | PaymentState::Returned, Answer::Paid { on, trace, .. })
            if paid_so(*on, trace) =>
        {
            Ok(false)
        }
        (PaymentState::Confirmed, Answer::Paid { .. }) => Err(Flaw::PaidOtherwise),
        (PaymentState::Returned, Answer::Paid { .. }) => Err(Flaw::CameBackBefore),
    }
}

impl Services {
    /// Keeps a file of answers to be looked at; gives its SHA-256, which names it. A file that is known stays as it is.
    pub async fn bring_confirmations(&self, actor: &Actor, bytes: &[u8]) -> Result<String, Error> {
        may(actor, Action::KeepPayments, Subject::Portal)?;
        let csv = readable(bytes)?;
        let hash = sha256(bytes);
        let rows = parse_confirmations(bytes).map_or(0, |answers| answers.len());
        let mut tx = self.store.write().await?;
        let brought = (actor.person, self.clock.now());
        confirmation_files::add(&mut tx, &hash, Some(csv), count(rows), brought).await?;
        self.commit(tx).await?;
        Ok(hash)
    }

    /// A file of answers that was brought, with what it would do; nothing once it is applied.
    pub async fn brought_confirmations(
        &self,
        actor: &Actor,
        hash: &str,
    ) -> Result<(ConfirmationFile, Weighed), Error> {
        may(actor, Action::SeePayments, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let file = confirmation_files::find(&mut connection, hash).await?.ok_or(Refusal::Missing)?;
        let weighed = match file.csv.as_deref().map(|csv| parse_confirmations(csv.as_bytes())) {
            None => Weighed::default(),
            Some(Err(flaws)) => Weighed { flaws, ..Weighed::default() },
            Some(Ok(answers)) => weigh(&mut connection, &answers).await?,
        };
        Ok((file, weighed))
    }

    /// What answers would do, without keeping anything.
    pub async fn weigh_confirmations(
        &self,
        actor: &Actor,
        answers: &[Confirmation],
    ) -> Result<Weighed, Error> {
        may(actor, Action::SeePayments, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        Ok(weigh(&mut connection, answers).await?)
    }

    /// Applies a file of answers that was brought and looked at.
    pub async fn apply_brought_confirmations(&self, actor: &Actor, hash: &str) -> Result<Applied, Error> {
        let (file, _) = self.brought_confirmations(actor, hash).await?;
        let Some(csv) = file.csv else { return Ok(Applied::default()) };
        let answers = parse_confirmations(csv.as_bytes()).map_err(|_| not_whole())?;
        self.apply_confirmations(actor, &answers, hash).await
    }

    /// Applies answers: all of them, or none while a line is wrong. The same file again changes nothing.
    pub async fn apply_confirmations(
        &self,
        actor: &Actor,
        answers: &[Confirmation],
        hash: &str,
    ) -> Result<Applied, Error> {
        may(actor, Action::KeepPayments, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let by = (actor.person, self.clock.now());
        confirmation_files::add(&mut tx, hash, None, count(answers.len()), by).await?;
        let weighed = weigh(&mut tx, answers).await?;
        // Asked first, so that a file that was applied is never wrong.
        if !confirmation_files::applied(&mut tx, hash, count(weighed.changes.len()), by).await? {
            return Ok(Applied { same: answers.len(), ..Applied::default() });
        }
        if !weighed.flaws.is_empty() {
            return Err(not_whole().into());
        }
        let applied = self.answer_all(&mut tx, actor, &weighed).await?;
        let told = format!("{} paid, {} came back", applied.paid, applied.returned);
        let event = Event::new(EventKind::ConfirmationsApplied).about(hash).change("", told);
        self.record(&mut tx, actor, &event).await?;
        self.commit(tx).await?;
        Ok(applied)
    }

    /// Throws a file of answers away that was not applied.
    pub async fn discard_confirmations(&self, actor: &Actor, hash: &str) -> Result<(), Error> {
        may(actor, Action::KeepPayments, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        confirmation_files::discard(&mut tx, hash).await?;
        self.commit(tx).await?;
        Ok(())
    }

    async fn answer_all(&self, tx: &mut Tx, actor: &Actor, weighed: &Weighed) -> Result<Applied, Error> {
        let mut applied = Applied { same: weighed.same, ..Applied::default() };
        let mut touched = BTreeSet::new();
        for (payment, confirmation) in &weighed.changes {
            let topic = match &confirmation.answer {
                Answer::Paid { on, trace, method } => {
                    applied.paid += 1;
                    payments::confirm(tx, payment.id, (*on, trace), method.as_deref()).await?;
                    self.paid(tx, actor, payment, trace).await?;
                    let until = on.saturating_add(DAYS_ON_THE_WAY.days());
                    Topic::Paid { claim: payment.number, until }
                }
                Answer::Returned { why } => {
                    applied.returned += 1;
                    payments::come_back(tx, payment.id, why, self.clock.now()).await?;
                    self.came_back(tx, actor, payment, why).await?;
                    Topic::PaymentBack { claim: payment.number }
                }
            };
            claims::retell(tx, payment.claim).await?;
            self.write_to_family(tx, payment.household, &topic).await?;
            touched.insert(payment.batch);
        }
        for batch in touched {
            if batches::confirm(tx, batch).await? {
                let event = Event::new(EventKind::PaymentConfirmed).about(batch);
                self.record(tx, actor, &event.change(BatchState::Exported, BatchState::Confirmed)).await?;
            }
        }
        Ok(applied)
    }

    async fn paid(&self, tx: &mut Tx, actor: &Actor, payment: &Payment, trace: &str) -> Result<(), Error> {
        let lines = payouts::advance(tx, payment.id, PayoutState::Exported, PayoutState::Confirmed).await?;
        for line in lines {
            let event = Event::new(EventKind::PaymentConfirmed).claim(payment.household, payment.claim);
            let event = event.session(line).about(payment.id).change(payment.state, trace);
            self.record(tx, actor, &event).await?;
        }
        Ok(())
    }

    /// Each line keeps which payment it came back with, so that its next payment replaces that one.
    async fn came_back(&self, tx: &mut Tx, actor: &Actor, payment: &Payment, why: &str) -> Result<(), Error> {
        for line in payouts::open_again(tx, payment.id, &Aside::CameBack, true).await? {
            let event = Event::new(EventKind::PaymentReturned).claim(payment.household, payment.claim);
            let event = event.session(line).about(payment.id).change(payment.state, why);
            self.record(tx, actor, &event).await?;
        }
        Ok(())
    }
}

async fn weigh(tx: &mut sqlx::AnyConnection, answers: &[Confirmation]) -> Result<Weighed, StoreError> {
    let mut weighed = Weighed::default();
    for answer in answers {
        let flaw = match payments::find(tx, answer.payment).await? {
            None => Flaw::NoPayment,
            Some(payment) => match changes(&payment, &answer.answer) {
                Ok(true) => {
                    weighed.changes.push((payment, answer.clone()));
                    continue;
                }
                Ok(false) => {
                    weighed.same += 1;
                    continue;
                }
                Err(flaw) => flaw,
            },
        };
        weighed.flaws.push(LineFlaw { line: answer.line, column: "payment".into(), flaw });
    }
    Ok(weighed)
}

/// What can't be read as text is not kept at all.
fn readable(bytes: &[u8]) -> Result<&str, Refusal> {
    let wrong = |wrong| Refusal::from(vec![Problem::new(Field::ConfirmFile, wrong)]);
    match std::str::from_utf8(bytes) {
        _ if bytes.trim_ascii().is_empty() => Err(wrong(Wrong::Missing)),
        _ if bytes.len() > MOST_BYTES => Err(wrong(Wrong::FileSize)),
        Ok(text) if !text.contains('\0') => Ok(text),
        _ => Err(wrong(Wrong::FileBroken)),
    }
}

fn not_whole() -> Refusal {
    vec![Problem::new(Field::ConfirmFile, Wrong::Format)].into()
}

fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}
