//! Canceled checks: the front as the family wrote it, the back as the banks stamped it.

use jiff::civil::Date;

use super::chance::Chance;
use super::fonts::Face;
use super::pen::Pen;
use super::sheet::{Area, BLACK, GREY, Ink, Sheet, at};
use super::words;

/// A check that was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The family's bank.
    pub bank: String,
    /// The account's holder.
    pub payer: String,
    /// The holder's address, line by line.
    pub address: Vec<String>,
    /// The check's number.
    pub number: u32,
    /// The day it was written.
    pub date: Date,
    /// Who was to be paid.
    pub payee: String,
    /// The amount.
    pub cents: i64,
    /// What it was for.
    pub memo: String,
    /// The last four digits of the account's number.
    pub last4: String,
    /// The payee's bank, which stamped it.
    pub deposited_at: String,
    /// The day it cleared.
    pub cleared: Date,
    /// What the file shows.
    pub side: Side,
}

/// The sides of a check that a file shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The front only.
    Front,
    /// The back only.
    Back,
    /// Front and back, as banks print them from their archive.
    Both,
}

/// A personal check is 6 by 2¾ inches.
const SIZE: (f32, f32) = (432.0, 198.0);
const PAPERS: [Ink; 3] = [[228, 236, 243], [232, 240, 230], [244, 238, 226]];
const STAMP: Ink = [92, 60, 120];

pub(super) fn draw(check: &Check, chance: &mut Chance) -> Sheet {
    let paper = *chance.pick(&PAPERS);
    let mut sheet = match check.side {
        Side::Front => front(check, paper, chance),
        Side::Back => back(check, paper, chance),
        Side::Both => archive_print(check, paper, chance),
    };
    sheet.specimen();
    sheet
}

/// What a bank prints when asked for a canceled check.
fn archive_print(check: &Check, paper: Ink, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new((540.0, 560.0));
    sheet.text(at(54.0, 48.0), &check.bank, Face::SerifBold.at(16.0));
    sheet.text(at(54.0, 66.0), "Check image", Face::Sans.at(10.5).ink(GREY));
    let cleared = format!("Paid on {}", words::day(check.cleared));
    let facts = [format!("Check {}", check.number), cleared, words::money(check.cents)];
    for (baseline, fact) in [44.0, 58.0, 72.0].into_iter().zip(&facts) {
        sheet.text_right(at(486.0, baseline), fact, Face::Sans.at(10.0));
    }
    sheet.place(front(check, paper, chance), at(54.0, 96.0));
    sheet.place(back(check, paper, chance), at(54.0, 320.0));
    for top in [96.0, 320.0] {
        sheet.frame(Area { left: 54.0, top, width: SIZE.0, height: SIZE.1 }, 0.6, GREY);
    }
    sheet
}

/// Check paper with its pale waves.
fn blank(paper: Ink) -> Sheet {
    let mut sheet = Sheet { colour: paper, ..Sheet::new(SIZE) };
    let wave = paper.map(|part| part - 9);
    for row in 0..13_u8 {
        let through: Vec<_> = (0..44_u8)
            .map(|step| {
                let x = 4.0 + f32::from(step) * 9.8;
                at(x, 9.0 + f32::from(row) * 15.0 + 4.5 * (x * 0.06 + f32::from(row)).sin())
            })
            .collect();
        sheet.line(&through, 0.8, wave);
    }
    sheet
}

fn front(check: &Check, paper: Ink, chance: &mut Chance) -> Sheet {
    let mut sheet = blank(paper);
    printed(&mut sheet, check);
    let pen = Pen::ballpoint(9.5);
    let date = words::day(check.date);
    let blanks = [
        (at(312.0, 47.0), 96.0, date),
        (at(78.0, 78.0), 240.0, check.payee.clone()),
        (at(342.0, 78.5), 66.0, words::amount(check.cents)),
        (at(28.0, 103.0), 326.0, words::amount_in_words(check.cents)),
        (at(52.0, 150.0), 142.0, check.memo.clone()),
    ];
    for (start, room, words) in blanks {
        pen.fit(&words, room).write(&mut sheet, start, &words, chance);
    }
    let signature = Pen::ballpoint(11.0).fit(&check.payer, 140.0);
    signature.sign(&mut sheet, at(258.0, 149.0), &check.payer, chance);
    magnetic_line(&mut sheet, check, chance);
    sheet
}

/// What the bank printed before the check was written.
fn printed(sheet: &mut Sheet, check: &Check) {
    let small = Face::Sans.at(6.5).ink(GREY);
    sheet.text(at(22.0, 24.0), &check.payer, Face::SansBold.at(8.5));
    for (baseline, line) in [33.5, 42.5, 51.5].into_iter().zip(&check.address) {
        sheet.text(at(22.0, baseline), line, Face::Sans.at(7.5));
    }
    sheet.text_right(at(410.0, 24.0), &check.number.to_string(), Face::SansBold.at(11.0));
    sheet.text(at(288.0, 47.0), "DATE", small);
    sheet.rule(at(308.0, 49.0), 102.0, BLACK);
    sheet.text(at(22.0, 72.0), "PAY TO THE", small);
    sheet.text(at(22.0, 80.0), "ORDER OF", small);
    sheet.rule(at(66.0, 81.0), 258.0, BLACK);
    sheet.text(at(329.0, 79.0), "$", Face::SansBold.at(11.0));
    sheet.frame(Area { left: 338.0, top: 66.0, width: 74.0, height: 16.0 }, 0.7, BLACK);
    sheet.rule(at(22.0, 106.0), 340.0, BLACK);
    sheet.text(at(366.0, 106.0), "DOLLARS", small);
    sheet.text(at(22.0, 126.0), &check.bank, Face::SerifBold.at(9.0));
    sheet.text(at(22.0, 152.0), "MEMO", small);
    sheet.rule(at(46.0, 153.0), 150.0, BLACK);
    sheet.rule(at(246.0, 153.0), 166.0, BLACK);
}

/// The line machines read: no such bank, and an account of which only the end is given.
fn magnetic_line(sheet: &mut Sheet, check: &Check, chance: &mut Chance) {
    let account = format!("{}{}", chance.digits(5), check.last4);
    let line = format!("|:000000000|:  {account}||'  {:04}", check.number);
    sheet.text(at(22.0, 179.0), &line, Face::Mono.at(11.0));
}

fn back(check: &Check, paper: Ink, chance: &mut Chance) -> Sheet {
    let mut sheet = blank(paper);
    let small = Face::Sans.at(6.5).ink(GREY);
    sheet.text(at(24.0, 22.0), "ENDORSE HERE", small);
    for top in [48.0, 72.0, 96.0] {
        sheet.rule(at(24.0, top), 156.0, GREY);
    }
    sheet.text(at(24.0, 106.0), "DO NOT WRITE, STAMP OR SIGN BELOW THIS LINE", Face::Sans.at(5.5).ink(GREY));
    let signature = Pen::ballpoint(11.0).fit(&check.payee, 138.0);
    signature.sign(&mut sheet, at(30.0, 45.0), &check.payee, chance);
    Pen::ballpoint(9.5).write(&mut sheet, at(30.0, 69.0), "For deposit only", chance);
    bank_stamp(&mut sheet, check, chance);
    sheet
}

fn bank_stamp(sheet: &mut Sheet, check: &Check, chance: &mut Chance) {
    let tilt = chance.between(-0.06, 0.1);
    let style = Face::SansBold.at(15.0).ink(STAMP).tilt(tilt);
    sheet.stamp(at(308.0, 60.0), "PAID", style);
    let trace = format!("TRACE {}", chance.digits(9));
    let lines = [check.deposited_at.to_uppercase(), words::day(check.cleared), trace];
    for (baseline, line) in [100.0, 114.0, 128.0].into_iter().zip(&lines) {
        sheet.text_centred(at(308.0, baseline), line, Face::Sans.at(9.0).ink(STAMP).tilt(tilt));
    }
}
