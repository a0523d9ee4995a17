//! Answers for the pages of finance's payouts, batches, exports and confirmations.

use app::queries::payments as shown;
use app::queries::payments::{
    AnswerFile, AnswerSheet, BatchInList, BatchSheet, ConfirmationsDesk, MayRelease, OpenLine, PaymentLine,
    PaymentQueries, PaymentsDesk, Sum,
};
use app::trouble::Trouble;
use app::words::{self, dates};
use async_trait::async_trait;
use domain::access::{Action, Actor, Subject, may};
use domain::payment::PaymentFile;
use domain::refusal::Refusal;
use sqlx::AnyConnection;

use crate::clock::{Millis, in_boston};
use crate::imports::confirmations::{Answer, Confirmation};
use crate::services::payments::Weighed;
use crate::services::{Error, Services};
use crate::store::batches::{self, Batch};
use crate::store::confirmation_files::{self, ConfirmationFile};
use crate::store::payments::{self, Payment};
use crate::store::payouts::{self, Control, TieOut};
use crate::store::{Scope, StoreError};

/// So many open lines are listed.
const MOST_OPEN: i64 = 200;
/// So many batches or files are listed.
const MOST_LISTED: i64 = 30;
/// So many answers or flaws of a file are listed.
const MOST_LINES: usize = 200;

#[async_trait]
impl PaymentQueries for Services {
    async fn payments_desk(&self, actor: &Actor) -> Result<PaymentsDesk, Trouble> {
        Ok(self.finance_desk(actor).await?)
    }

    async fn batch_sheet(&self, actor: &Actor, number: i64) -> Result<BatchSheet, Trouble> {
        Ok(self.finance_batch(actor, number).await?)
    }

    async fn confirmations_desk(&self, actor: &Actor) -> Result<ConfirmationsDesk, Trouble> {
        Ok(self.city_answers(actor).await?)
    }

    async fn answer_sheet(&self, actor: &Actor, hash: String) -> Result<AnswerSheet, Trouble> {
        Ok(self.city_answer(actor, &hash).await?)
    }
}

impl Services {
    async fn finance_desk(&self, actor: &Actor) -> Result<PaymentsDesk, Error> {
        may(actor, Action::SeePayments, Subject::Portal)?;
        let scope = Scope::of(actor);
        let mut connection = self.store.read().await?;
        let ready = payouts::open_lines(&mut connection, &scope, false, MOST_OPEN).await?;
        let aside = payouts::open_lines(&mut connection, &scope, true, MOST_OPEN).await?;
        let control = payouts::ready_control(&mut connection).await?;
        let batches = batches::newest(&mut connection, MOST_LISTED).await?;
        let tie = payouts::tie_out(&mut connection).await?;
        Ok(PaymentsDesk {
            ready: ready.into_iter().map(|line| open_line(actor, line)).collect(),
            ready_sum: sum(control),
            aside: aside.into_iter().map(|line| open_line(actor, line)).collect(),
            tie: tie_out(&tie),
            batches: batches.iter().map(|batch| in_list(actor, batch)).collect(),
            may_act: may_act(actor),
        })
    }

    async fn finance_batch(&self, actor: &Actor, number: i64) -> Result<BatchSheet, Error> {
        may(actor, Action::SeePayments, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let batch = batches::find(&mut connection, number).await?.ok_or(Refusal::Missing)?;
        let list = payments::of_batch(&mut connection, batch.id).await?;
        let downloads = batches::downloads(&mut connection, batch.id).await?;
        let at = |moment| day(actor, moment);
        let name = PaymentFile::name(number, batch.payments, batch.control.sum);
        Ok(BatchSheet {
            lines: batch.control.count,
            released: batch.released_name.clone().zip(batch.released_at.map(at)),
            exported: batch.exported_at.map(at),
            file: batch.file_hash.clone().map(|hash| (name, hash)),
            downloads: downloads.into_iter().map(|(name, moment)| (name, minute(actor, moment))).collect(),
            payments: list.iter().map(|payment| line(actor, payment)).collect(),
            may_act: may_act(actor),
            may_release: may_release(&mut connection, actor, &batch).await?,
            batch: in_list(actor, &batch),
        })
    }

    async fn city_answers(&self, actor: &Actor) -> Result<ConfirmationsDesk, Error> {
        may(actor, Action::SeePayments, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let files = confirmation_files::newest(&mut connection, MOST_LISTED).await?;
        let returned = payments::returned(&mut connection, MOST_OPEN).await?;
        Ok(ConfirmationsDesk {
            files: files.iter().map(|file| answer_file(actor, file)).collect(),
            returned: returned.iter().map(|payment| line(actor, payment)).collect(),
            may_act: may_act(actor),
        })
    }

    async fn city_answer(&self, actor: &Actor, hash: &str) -> Result<AnswerSheet, Error> {
        let (file, weighed) = self.brought_confirmations(actor, hash).await?;
        let w = words::of(actor.language);
        let is_paid = |answer: &Answer| matches!(answer, Answer::Paid { .. });
        let flaws = weighed.flaws.iter().take(MOST_LINES);
        Ok(AnswerSheet {
            file: answer_file(actor, &file),
            paid: of(&weighed, is_paid),
            returned: of(&weighed, |answer| !is_paid(answer)),
            same: weighed.same,
            answers: weighed
                .changes
                .iter()
                .take(MOST_LINES)
                .map(|(to, said)| told(actor, to, said))
                .collect(),
            flaws: flaws.map(|flaw| (flaw.line, flaw.column.clone(), flaw.flaw.sentence(w))).collect(),
            more_flaws: weighed.flaws.len().saturating_sub(MOST_LINES),
            may_act: may_act(actor),
        })
    }
}

fn may_act(actor: &Actor) -> bool {
    may(actor, Action::KeepPayments, Subject::Portal).is_ok()
}

async fn may_release(
    connection: &mut AnyConnection,
    actor: &Actor,
    batch: &Batch,
) -> Result<MayRelease, StoreError> {
    let hands = batches::hands(connection, batch.id).await?;
    let subject = Subject::Batch { built_by: batch.built_by, approved_by: &hands };
    Ok(match may(actor, Action::Release, subject) {
        Ok(()) => MayRelease::Yes,
        Err(Refusal::SamePerson) => MayRelease::Another,
        Err(_) => MayRelease::No,
    })
}

fn day(actor: &Actor, moment: Millis) -> String {
    dates::short_day(words::of(actor.language), in_boston(moment).date())
}

fn minute(actor: &Actor, moment: Millis) -> String {
    let time = dates::time(words::of(actor.language), in_boston(moment).time());
    format!("{}, {time}", day(actor, moment))
}

const fn sum(control: Control) -> Sum {
    Sum { count: control.count, money: control.sum }
}

fn of(weighed: &Weighed, wanted: impl Fn(&Answer) -> bool) -> Sum {
    let amounts: Vec<_> =
        weighed.changes.iter().filter(|(_, said)| wanted(&said.answer)).map(|(to, _)| to.amount).collect();
    Sum { count: i64::try_from(amounts.len()).unwrap_or(i64::MAX), money: amounts.into_iter().sum() }
}

fn tie_out(tie: &TieOut) -> shown::TieOut {
    shown::TieOut {
        approved: tie.approved,
        open: sum(tie.open),
        aside: sum(tie.aside),
        batched: sum(tie.batched),
        exported: sum(tie.exported),
        confirmed: sum(tie.confirmed),
        holds: tie.holds(),
    }
}

fn open_line(actor: &Actor, line: payouts::OpenLine) -> OpenLine {
    let initial = |name: &str| name.chars().next().map(|letter| format!("{letter}.")).unwrap_or_default();
    OpenLine {
        number: line.number,
        n: line.n,
        child: format!("{} {}", initial(&line.first_name), initial(&line.last_name)),
        payee: line.payee,
        amount: line.amount,
        approved: day(actor, line.approved_at),
        aside: line.aside,
    }
}

fn in_list(actor: &Actor, batch: &Batch) -> BatchInList {
    BatchInList {
        number: batch.number,
        state: batch.state,
        payments: batch.payments,
        total: batch.control.sum,
        built: (batch.built_name.clone(), day(actor, batch.built_at)),
    }
}

fn line(actor: &Actor, payment: &Payment) -> PaymentLine {
    let w = words::of(actor.language);
    let pay_to = &payment.pay_to;
    let came_back = payment.returned_at.zip(payment.returned_why.clone());
    PaymentLine {
        id: payment.id,
        batch: payment.batch_number,
        n: payment.n,
        payee: pay_to.name.clone(),
        place: format!("{}, {} {}", pay_to.city, pay_to.state, pay_to.zip),
        method: pay_to.method.clone(),
        number: payment.number,
        amount: payment.amount,
        state: payment.state,
        paid: payment.paid_on.map(|on| dates::short_day(w, on)).zip(payment.trace.clone()),
        came_back: came_back.map(|(moment, why)| (day(actor, moment), why)),
        is_reissue: payment.reissue_of.is_some(),
        is_replaced: payment.reissued_as.is_some(),
    }
}

fn answer_file(actor: &Actor, file: &ConfirmationFile) -> AnswerFile {
    AnswerFile {
        hash: file.hash.clone(),
        by: file.by.clone(),
        when: minute(actor, file.brought_at),
        changed: file.applied_at.map(|_| file.changed),
    }
}

fn told(actor: &Actor, to: &Payment, said: &Confirmation) -> (u64, PaymentLine, bool, String) {
    let (paid, what) = match &said.answer {
        Answer::Paid { on, trace, .. } => {
            (true, format!("{} · {trace}", dates::short_day(words::of(actor.language), *on)))
        }
        Answer::Returned { why } => (false, why.clone()),
    };
    (said.line, line(actor, to), paid, what)
}
