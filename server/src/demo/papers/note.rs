//! Session notes: one page about one session.

use jiff::civil::{Date, Time};

use super::chance::Chance;
use super::fonts::Face;
use super::pen::Pen;
use super::sheet::{Area, GREY, Ink, LETTER, MARGIN, MIST, PALE, Sheet, at};
use super::words;

/// The note of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionNote {
    /// The person who gave the session.
    pub provider_name: String,
    /// What they are, such as "Speech-Language Pathologist".
    pub role: String,
    /// The student, by name or initials.
    pub student: String,
    /// The day.
    pub date: Date,
    /// When it began; left blank on the paper if missing.
    pub start: Option<Time>,
    /// When it ended; left blank on the paper if missing.
    pub end: Option<Time>,
    /// The IEP goals worked on.
    pub goals: Vec<String>,
    /// What happened.
    pub text: String,
    /// Who supervises the provider, if somebody does.
    pub supervisor: Option<String>,
}

const ACCENTS: [Ink; 4] = [[30, 74, 98], [84, 52, 104], [44, 96, 70], [120, 66, 40]];
const RIGHT: f32 = LETTER.0 - MARGIN;
const WIDE: f32 = RIGHT - MARGIN;

pub(super) fn draw(note: &SessionNote, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(LETTER);
    let accent = *chance.pick(&ACCENTS);
    sheet.text(at(MARGIN, 72.0), "Session note", Face::SerifBold.at(21.0).ink(accent));
    let by = format!("{}, {}", note.provider_name, note.role);
    sheet.text_right(at(RIGHT, 72.0), &by, Face::Sans.at(10.0));
    sheet.line(&[at(MARGIN, 84.0), at(RIGHT, 84.0)], 1.4, accent);
    facts(&mut sheet, note);
    let below = goals(&mut sheet, note, accent);
    heading(&mut sheet, below + 14.0, "What we did", accent);
    let below = sheet.wrapped(at(MARGIN, below + 36.0), WIDE, &note.text, Face::Sans.at(11.0));
    let below = below.max(520.0) + 60.0;
    signatures(&mut sheet, note, below, chance);
    sheet.height = sheet.height.max(below + 60.0);
    sheet.specimen();
    sheet
}

fn facts(sheet: &mut Sheet, note: &SessionNote) {
    let area = Area { left: MARGIN, top: 100.0, width: WIDE, height: 84.0 };
    sheet.fill(area, MIST);
    sheet.frame(area, 0.7, PALE);
    let time = |time: Option<Time>| time.map_or("____________".to_owned(), words::clock);
    let (left, middle, right) = (MARGIN + 14.0, MARGIN + 190.0, MARGIN + 350.0);
    sheet.field(at(left, 118.0), "STUDENT", &note.student);
    sheet.field(at(middle, 118.0), "PROVIDER", &note.provider_name);
    sheet.field(at(left, 156.0), "DATE OF SESSION", &words::long_day(note.date));
    sheet.field(at(middle, 156.0), "START TIME", &time(note.start));
    sheet.field(at(right, 156.0), "END TIME", &time(note.end));
}

fn heading(sheet: &mut Sheet, baseline: f32, words: &str, accent: Ink) {
    sheet.text(at(MARGIN, baseline), words, Face::SansBold.at(12.0).ink(accent));
    sheet.rule(at(MARGIN, baseline + 6.0), WIDE, PALE);
}

/// The goals, or an empty line where they should be; gives back where they end.
fn goals(sheet: &mut Sheet, note: &SessionNote, accent: Ink) -> f32 {
    heading(sheet, 216.0, "IEP goals worked on", accent);
    let mut baseline = 240.0;
    for goal in &note.goals {
        sheet.text(at(MARGIN + 4.0, baseline), "•", Face::Sans.at(11.0));
        baseline = sheet.wrapped(at(MARGIN + 18.0, baseline), WIDE - 18.0, goal, Face::Sans.at(11.0)) + 3.0;
    }
    if note.goals.is_empty() {
        sheet.rule(at(MARGIN, baseline), WIDE, GREY);
        baseline += 18.0;
    }
    baseline
}

fn signatures(sheet: &mut Sheet, note: &SessionNote, baseline: f32, chance: &mut Chance) {
    let signed = words::day(note.date);
    let people =
        [Some((&note.provider_name, "Provider")), note.supervisor.as_ref().map(|it| (it, "Supervisor"))];
    for (left, (name, label)) in [MARGIN, MARGIN + 262.0].into_iter().zip(people.into_iter().flatten()) {
        Pen::ballpoint(13.0).fit(name, 200.0).sign(sheet, at(left + 8.0, baseline - 3.0), name, chance);
        sheet.rule(at(left, baseline), 240.0, GREY);
        let line = format!("{label}: {name}, {signed}");
        sheet.text(at(left, baseline + 12.0), &line, Face::Sans.at(8.0).ink(GREY));
    }
}
