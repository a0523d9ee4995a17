//! Licenses, as boards issue them for the wall.

use jiff::civil::Date;

use super::chance::Chance;
use super::fonts::Face;
use super::pen::Pen;
use super::sheet::{Area, GREY, Ink, LETTER, Sheet, at};
use super::words;

/// A license to practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct License {
    /// The person it was given to.
    pub holder: String,
    /// What it allows, such as "Occupational Therapist".
    pub kind: String,
    /// Who gave it.
    pub board: String,
    /// Its number.
    pub number: String,
    /// The day it was given.
    pub issued: Date,
    /// The last day on which it is valid.
    pub expires: Date,
}

/// The license hangs on its side.
const SIZE: (f32, f32) = (LETTER.1, LETTER.0);
const MIDDLE: f32 = SIZE.0 / 2.0;
const ACCENTS: [Ink; 3] = [[28, 62, 104], [96, 34, 48], [28, 84, 66]];
const GOLD: Ink = [190, 156, 84];
/// Those who sign for the boards; nobody real.
const DIRECTORS: [&str; 3] = ["Avery Lindqvist", "Morgan Thibault", "Casey Okonedo"];

pub(super) fn draw(license: &License, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet { colour: [252, 249, 240], ..Sheet::new(SIZE) };
    let accent = *chance.pick(&ACCENTS);
    border(&mut sheet, accent);
    let line = |y: f32| at(MIDDLE, y);
    sheet.text_centred(line(112.0), &license.board, Face::SerifBold.at(22.0).ink(accent));
    sheet.text_centred(line(150.0), "This is to certify that", Face::SerifItalic.at(13.0).ink(GREY));
    sheet.text_centred(line(204.0), &license.holder, Face::SerifBold.at(30.0));
    sheet.line(&[at(MIDDLE - 210.0, 218.0), at(MIDDLE + 210.0, 218.0)], 1.0, GOLD);
    let allowed = "has met the requirements of the Board and is licensed to practice as";
    sheet.text_centred(line(248.0), allowed, Face::SerifItalic.at(13.0).ink(GREY));
    sheet.text_centred(line(288.0), &license.kind, Face::SerifBold.at(21.0).ink(accent));
    facts(&mut sheet, license);
    seal(&mut sheet, accent);
    signature(&mut sheet, chance);
    sheet.specimen();
    sheet
}

fn border(sheet: &mut Sheet, accent: Ink) {
    for (inset, width, ink) in [(26.0, 5.0, accent), (34.0, 1.0, GOLD), (38.0, 1.0, accent)] {
        let area =
            Area { left: inset, top: inset, width: SIZE.0 - inset * 2.0, height: SIZE.1 - inset * 2.0 };
        sheet.frame(area, width, ink);
    }
}

fn facts(sheet: &mut Sheet, license: &License) {
    let facts = [
        ("License number", license.number.clone()),
        ("Issued", words::long_day(license.issued)),
        ("Expires", words::long_day(license.expires)),
    ];
    for (x, (label, value)) in [MIDDLE - 200.0, MIDDLE, MIDDLE + 200.0].into_iter().zip(facts) {
        sheet.text_centred(at(x, 346.0), label, Face::Serif.at(10.0).ink(GREY));
        sheet.text_centred(at(x, 366.0), &value, Face::SerifBold.at(14.0));
    }
}

/// A seal of rings and rays, of no board in particular.
fn seal(sheet: &mut Sheet, accent: Ink) {
    let middle = at(150.0, 470.0);
    let ring = |radius: f32, turns: u8| -> Vec<_> {
        (0..=turns)
            .map(|step| {
                let (sin, cos) = (f32::from(step) * std::f32::consts::TAU / f32::from(turns)).sin_cos();
                at(middle.x + cos * radius, middle.y + sin * radius)
            })
            .collect()
    };
    for (outer, inner) in ring(52.0, 48).into_iter().zip(ring(44.0, 48)) {
        sheet.line(&[outer, inner], 2.4, GOLD);
    }
    for (radius, width) in [(44.0, 1.6), (40.0, 0.8), (24.0, 0.8)] {
        sheet.line(&ring(radius, 48), width, accent);
    }
    sheet.text_centred(at(middle.x, middle.y + 3.0), "BOARD", Face::SerifBold.at(9.0).ink(accent));
    sheet.text_centred(at(middle.x, middle.y - 29.0), "★", Face::Mono.at(9.0).ink(accent));
    sheet.text_centred(at(middle.x, middle.y + 36.0), "SEAL", Face::Serif.at(7.0).ink(accent));
}

fn signature(sheet: &mut Sheet, chance: &mut Chance) {
    let director = *chance.pick(&DIRECTORS);
    let (left, baseline) = (SIZE.0 - 330.0, 486.0);
    Pen::ballpoint(17.0).sign(sheet, at(left + 14.0, baseline - 4.0), director, chance);
    sheet.rule(at(left, baseline), 240.0, GREY);
    let line = format!("{director}, Executive Director");
    sheet.text(at(left, baseline + 14.0), &line, Face::Serif.at(9.5).ink(GREY));
}
