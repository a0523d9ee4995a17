//! What stands below the workbench: receipts and bank lines, hours, what happened.

use app::queries::review::{Ledger, ReceiptPaid};
use app::words::{self, Words, dates};
use domain::claim::LineState;
use domain::event::EventKind;
use domain::money::Money;
use jiff::civil::Date;

use super::fact_words;
use crate::clock::in_boston;
use crate::store::events::Told;
use crate::store::ledger::Book;
use crate::store::proofs::{PaidReceipt, PayingLine};
use crate::store::whole_claims::Line;

/// A receipt with the bank lines that paid it.
pub fn paid(w: &Words, receipt: &PaidReceipt) -> ReceiptPaid {
    let printed = receipt.number.as_deref().map(|number| format!(" ({number})")).unwrap_or_default();
    let name = |line: &PayingLine| {
        let day = line.posted_on.map(|day| dates::short_day(w, day)).unwrap_or_default();
        format!("{day} {}", line.payee)
    };
    ReceiptPaid {
        name: format!("{} {}{printed}", w.msg_review_paper_receipt(), receipt.n),
        paid: (receipt.amount - receipt.third_party).max(Money::ZERO),
        shown: receipt.lines.iter().map(|line| line.part).sum(),
        lines: receipt.lines.iter().map(|line| (name(line), line.part)).collect(),
    }
}

/// An owed service that pays for lines, with its entries.
pub fn ledger(w: &Words, book: &Book) -> Ledger {
    let day = |at| dates::short_day(w, in_boston(at).date());
    Ledger {
        id: book.line,
        service: words::service(w, &book.service),
        left: book.left,
        entries: book.entries.iter().map(|(entry, at)| fact_words::entry(w, entry, day(*at))).collect(),
    }
}

/// The times a claim lay with its family: from the day it was asked to the day it answered, or today.
pub fn pauses(told: &[Told], lines: &[Line], today: Date) -> Vec<(Date, Date)> {
    let over =
        told.iter().filter(|told| matches!(told.event.kind, EventKind::LineFixed | EventKind::ReturnEnded));
    let over = over.filter_map(|told| told.event.was.parse().ok().zip(told.event.became.parse().ok()));
    let returned = lines.iter().filter(|line| line.session.state == LineState::Returned);
    over.chain(returned.filter_map(|line| Some((line.session.returned_on?, today)))).collect()
}

/// What happened, when, by whom and to which line.
pub fn happened(w: &Words, told: &Told, lines: &[Line]) -> String {
    let at = in_boston(told.at);
    let by = told.by.clone().unwrap_or_else(|| w.msg_review_portal());
    let (day, time) = (dates::short_day(w, at.date()), dates::time(w, at.time()));
    let event = &told.event;
    let line = lines.iter().map(|line| &line.session).find(|line| Some(line.id) == event.session);
    let line = line.map(|line| format!(", {}", w.msg_review_line_n(line.n.to_string()))).unwrap_or_default();
    let states = event.was.parse::<LineState>().ok().zip(event.became.parse::<LineState>().ok());
    let change =
        |(was, became)| format!(": {} → {}", words::line_state(w, was), words::line_state(w, became));
    let change = states.map(change).unwrap_or_default();
    format!("{day}, {time} · {by} · {}{line}{change}", words::happened(w, event.kind))
}
