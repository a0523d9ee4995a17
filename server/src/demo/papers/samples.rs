//! Papers of a made-up household, one of each kind, for the tests.

use jiff::civil::{date, time};

use super::*;

pub(super) fn receipt() -> Paper {
    let days = [date(2025, 10, 7), date(2025, 10, 14), date(2025, 10, 21), date(2025, 10, 28)];
    let more = [date(2025, 11, 4), date(2025, 11, 12), date(2025, 11, 18), date(2025, 11, 25)];
    let line = |date| ReceiptLine {
        date,
        minutes: 45,
        description: "Speech-language therapy".to_owned(),
        cents: 11_250,
    };
    Paper::Receipt(Receipt {
        provider_name: "Grace Okafor, CCC-SLP".to_owned(),
        business_name: "Savin Hill Speech & Language".to_owned(),
        address: "18 Harborview Lane, Suite 2, Boston, MA 02125".to_owned(),
        number: "1042".to_owned(),
        date: date(2025, 11, 25),
        payer: "Nguyễn Thị Hương".to_owned(),
        student: "Nguyễn Đức Bảo".to_owned(),
        lines: days.into_iter().chain(more).map(line).collect(),
        total_cents: 90_000,
        insurance_cents: 0,
        paid_with: "check 1207".to_owned(),
    })
}

pub(super) fn statement(kind: AccountKind, neighbours: Neighbours) -> Paper {
    let payment = |day, payee: &str, cents| StatementLine { date: day, payee: payee.to_owned(), cents };
    Paper::Statement(Statement {
        kind,
        institution: "Harborlight Savings Bank".to_owned(),
        holder: "Nguyễn Thị Hương".to_owned(),
        address: vec!["27 Example Street, Apt 3".to_owned(), "Boston, MA 02125".to_owned()],
        last4: "4821".to_owned(),
        period_from: date(2025, 11, 1),
        period_to: date(2025, 11, 30),
        lines: vec![
            payment(date(2025, 11, 10), "SQ *HARBOR COUNSEL", 14_000),
            payment(date(2025, 11, 28), "CHECK 1207 SAVIN HILL SPEECH", 90_000),
        ],
        neighbours,
    })
}

pub(super) fn check(side: Side) -> Paper {
    Paper::Check(Check {
        bank: "Harborlight Savings Bank".to_owned(),
        payer: "Nguyễn Thị Hương".to_owned(),
        address: vec!["27 Example Street, Apt 3".to_owned(), "Boston, MA 02125".to_owned()],
        number: 1207,
        date: date(2025, 11, 25),
        payee: "Savin Hill Speech & Language".to_owned(),
        cents: 90_000,
        memo: "Receipt 1042, Bảo".to_owned(),
        last4: "4821".to_owned(),
        deposited_at: "Old Dorchester Trust".to_owned(),
        cleared: date(2025, 11, 28),
        side,
    })
}

pub(super) fn note() -> Paper {
    Paper::SessionNote(SessionNote {
        provider_name: "Dana Whitcomb".to_owned(),
        role: "Registered Behavior Technician".to_owned(),
        student: "Nguyễn Đức Bảo".to_owned(),
        date: date(2025, 10, 7),
        start: Some(time(16, 0, 0, 0)),
        end: None,
        goals: vec![
            "Goal 2: Ask for help with a full sentence in 4 of 5 chances, with no more than one prompt from an \
             adult in the room."
                .to_owned(),
            "Goal 3: Say /s/ blends at the start of words.".to_owned(),
        ],
        text: "We played a board game and practiced asking for a turn. Bảo asked with a full sentence 7 of 10 \
               times; twice he needed a picture card. Then we read a page aloud and marked each /s/ blend. His \
               mother joined for the last ten minutes and practiced the same game."
            .to_owned(),
        supervisor: Some("Ruth Abernathy, LABA".to_owned()),
    })
}

pub(super) fn session_sheet() -> Paper {
    let row = |day, end| SessionRow {
        date: date(2025, 11, day),
        start: Some(time(15, 30, 0, 0)),
        end,
        goals: "Goals 1, 3".to_owned(),
        note: "Cut along a line, buttons, and a short copying task".to_owned(),
    };
    let end = Some(time(16, 15, 0, 0));
    Paper::SessionSheet(SessionSheet {
        provider_name: "Lucía Ferreira".to_owned(),
        role: "Occupational Therapist".to_owned(),
        student: "J. M.".to_owned(),
        month: date(2025, 11, 1),
        rows: [4, 6, 12, 13, 18, 20, 25].into_iter().map(|day| row(day, end.filter(|_| day != 18))).collect(),
        supervisor: None,
    })
}

pub(super) fn license() -> Paper {
    Paper::License(License {
        holder: "Grace Okafor".to_owned(),
        kind: "Speech-Language Pathologist".to_owned(),
        board: "Board of Speech-Language Pathology and Audiology".to_owned(),
        number: "SP-99-10442".to_owned(),
        issued: date(2024, 2, 12),
        expires: date(2026, 2, 12),
    })
}

/// One of each kind.
pub(super) fn all() -> Vec<(&'static str, Paper)> {
    vec![
        ("receipt", receipt()),
        ("bank", statement(AccountKind::Bank, Neighbours::Shown(26))),
        ("card", statement(AccountKind::Card, Neighbours::BlackedOut(14))),
        ("check", check(Side::Both)),
        ("note", note()),
        ("session-sheet", session_sheet()),
        ("license", license()),
    ]
}
