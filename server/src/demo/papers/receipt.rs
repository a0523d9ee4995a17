//! Receipts, as small practices print them.

use jiff::civil::Date;

use super::chance::Chance;
use super::fonts::Face;
use super::pen::Pen;
use super::sheet::{Area, GREY, Ink, LETTER, MARGIN, MIST, PALE, Sheet, WHITE, at};
use super::words;

/// A receipt for services rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The person who gave the services.
    pub provider_name: String,
    /// The practice, as in the letterhead.
    pub business_name: String,
    /// The practice's address, on one line.
    pub address: String,
    /// The receipt's number.
    pub number: String,
    /// The day it was made out.
    pub date: Date,
    /// The person who paid.
    pub payer: String,
    /// The student, by initials or by name.
    pub student: String,
    /// What was paid for.
    pub lines: Vec<ReceiptLine>,
    /// The sum of the charges, as the receipt states it.
    pub total_cents: i64,
    /// What an insurer paid of it; nothing is printed if zero.
    pub insurance_cents: i64,
    /// How it was paid, such as "check 1207".
    pub paid_with: String,
}

/// One session, or one other charge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptLine {
    /// The day of the service.
    pub date: Date,
    /// How long it lasted; nothing is printed if zero.
    pub minutes: u32,
    /// What it was.
    pub description: String,
    /// What it cost.
    pub cents: i64,
}

const ACCENTS: [Ink; 5] = [[20, 94, 104], [34, 58, 112], [104, 44, 92], [38, 98, 62], [148, 74, 34]];
const STAMPS: [Ink; 3] = [[176, 52, 52], [46, 110, 70], [64, 64, 140]];
const RIGHT: f32 = LETTER.0 - MARGIN;
const WIDE: f32 = RIGHT - MARGIN;
/// Where the columns begin, or end if they are numbers.
const WHAT: f32 = MARGIN + 84.0;
const MINUTES: f32 = RIGHT - 100.0;

pub(super) fn draw(receipt: &Receipt, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(LETTER);
    // The name decides the colour, so that two receipts of one practice look alike.
    let accent = ACCENTS[receipt.business_name.bytes().map(usize::from).sum::<usize>() % ACCENTS.len()];
    letterhead(&mut sheet, receipt, accent);
    people(&mut sheet, receipt);
    let bottom = table(&mut sheet, receipt, accent);
    let bottom = totals(&mut sheet, receipt, accent, bottom);
    let style = Face::SansBold.at(30.0).ink(*chance.pick(&STAMPS)).tilt(chance.between(0.12, 0.3));
    sheet.stamp(at(MARGIN + 110.0, bottom + chance.between(4.0, 18.0)), "PAID", style);
    signature(&mut sheet, receipt, bottom + 100.0, chance);
    sheet.height = sheet.height.max(bottom + 150.0);
    sheet.specimen();
    sheet
}

fn letterhead(sheet: &mut Sheet, receipt: &Receipt, accent: Ink) {
    sheet.fill(Area { left: 0.0, top: 0.0, width: LETTER.0, height: 12.0 }, accent);
    sheet.text(at(MARGIN, 66.0), &receipt.business_name, Face::SansBold.at(19.0).ink(accent));
    sheet.text(at(MARGIN, 84.0), &receipt.provider_name, Face::Sans.at(10.5));
    sheet.text(at(MARGIN, 99.0), &receipt.address, Face::Sans.at(9.5).ink(GREY));
    sheet.text_right(at(RIGHT, 66.0), "RECEIPT", Face::Sans.at(19.0).ink(GREY));
    let number = format!("No. {}", receipt.number);
    sheet.text_right(at(RIGHT, 84.0), &number, Face::SansBold.at(10.5));
    sheet.text_right(at(RIGHT, 99.0), &words::long_day(receipt.date), Face::Sans.at(10.0));
    sheet.rule(at(MARGIN, 114.0), WIDE, accent);
}

fn people(sheet: &mut Sheet, receipt: &Receipt) {
    sheet.field(at(MARGIN, 142.0), "RECEIVED FROM", &receipt.payer);
    sheet.field(at(MARGIN + 190.0, 142.0), "FOR SERVICES TO", &receipt.student);
    sheet.field(at(MARGIN + 360.0, 142.0), "PROVIDED BY", &receipt.provider_name);
}

/// The lines; gives back where they end.
fn table(sheet: &mut Sheet, receipt: &Receipt, accent: Ink) -> f32 {
    let top = 184.0;
    sheet.fill(Area { left: MARGIN, top, width: WIDE, height: 20.0 }, accent);
    let head = Face::SansBold.at(9.0).ink(WHITE);
    sheet.text(at(MARGIN + 8.0, top + 13.5), "Date", head);
    sheet.text(at(WHAT, top + 13.5), "Service", head);
    sheet.text_right(at(MINUTES, top + 13.5), "Minutes", head);
    sheet.text_right(at(RIGHT - 8.0, top + 13.5), "Amount", head);
    let mut top = top + 20.0;
    let height = if receipt.lines.len() > 12 { 19.0 } else { 23.0 };
    for (index, line) in receipt.lines.iter().enumerate() {
        if index % 2 == 1 {
            sheet.fill(Area { left: MARGIN, top, width: WIDE, height }, MIST);
        }
        row(sheet, line, top + height * 0.65);
        top += height;
    }
    sheet.rule(at(MARGIN, top), WIDE, PALE);
    top
}

fn row(sheet: &mut Sheet, line: &ReceiptLine, baseline: f32) {
    let style = Face::Sans.at(10.0);
    sheet.text(at(MARGIN + 8.0, baseline), &words::day(line.date), style);
    sheet.text(at(WHAT, baseline), &line.description, style);
    if line.minutes > 0 {
        sheet.text_right(at(MINUTES, baseline), &line.minutes.to_string(), style);
    }
    sheet.text_right(at(RIGHT - 8.0, baseline), &words::amount(line.cents), style);
}

/// The sums and how they were paid; gives back where they end.
fn totals(sheet: &mut Sheet, receipt: &Receipt, accent: Ink, top: f32) -> f32 {
    let mut sums = vec![("Total", receipt.total_cents)];
    if receipt.insurance_cents > 0 {
        sums.push(("Paid by insurance", -receipt.insurance_cents));
    }
    let mut baseline = top + 22.0;
    for (label, cents) in sums {
        sheet.text(at(MINUTES - 130.0, baseline), label, Face::Sans.at(10.5));
        sheet.text_right(at(RIGHT - 8.0, baseline), &words::money(cents), Face::Sans.at(10.5));
        baseline += 18.0;
    }
    sheet.line(&[at(MINUTES - 130.0, baseline - 11.0), at(RIGHT, baseline - 11.0)], 1.2, accent);
    let paid = receipt.total_cents - receipt.insurance_cents;
    sheet.text(at(MINUTES - 130.0, baseline + 6.0), "Amount paid", Face::SansBold.at(12.0));
    sheet.text_right(at(RIGHT - 8.0, baseline + 6.0), &words::money(paid), Face::SansBold.at(12.0));
    let with = format!("Paid with {}", receipt.paid_with);
    sheet.text_right(at(RIGHT - 8.0, baseline + 24.0), &with, Face::Sans.at(9.5).ink(GREY));
    baseline + 24.0
}

fn signature(sheet: &mut Sheet, receipt: &Receipt, baseline: f32, chance: &mut Chance) {
    let left = RIGHT - 230.0;
    Pen::ballpoint(14.0).fit(&receipt.provider_name, 190.0).sign(
        sheet,
        at(left + 12.0, baseline - 3.0),
        &receipt.provider_name,
        chance,
    );
    sheet.rule(at(left, baseline), 230.0, GREY);
    sheet.text(at(left, baseline + 11.0), "Provider's signature", Face::Sans.at(7.5).ink(GREY));
    let thanks = "Thank you. Please keep this receipt for your records.";
    sheet.text(at(MARGIN, baseline + 11.0), thanks, Face::SansItalic.at(8.5).ink(GREY));
}
