//! Session sheets: one page on which a provider fills in session after session by hand.

use jiff::civil::{Date, Time};

use super::chance::Chance;
use super::fonts::Face;
use super::pen::Pen;
use super::sheet::{Area, BLACK, GREY, LETTER, MARGIN, MIST, Sheet, at};
use super::words;

/// A page that lists several sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionSheet {
    /// The person who gave the sessions.
    pub provider_name: String,
    /// What they are, such as "Occupational Therapist".
    pub role: String,
    /// The student, by name or initials.
    pub student: String,
    /// A day of the month or term the sheet is for.
    pub month: Date,
    /// The sessions, in the order they were written down.
    pub rows: Vec<SessionRow>,
    /// Who supervises the provider, if somebody does.
    pub supervisor: Option<String>,
}

/// One session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The day.
    pub date: Date,
    /// When it began; left blank if missing.
    pub start: Option<Time>,
    /// When it ended; left blank if missing.
    pub end: Option<Time>,
    /// The goals worked on, such as "Goals 1, 3".
    pub goals: String,
    /// A few words about what was done.
    pub note: String,
}

/// The sheet lies on its side.
const SIZE: (f32, f32) = (LETTER.1, LETTER.0);
const RIGHT: f32 = SIZE.0 - MARGIN;
const TOP: f32 = 138.0;
/// The left edges of the columns, and what they are for.
const COLUMNS: [(f32, &str); 6] = [
    (MARGIN, "Date"),
    (MARGIN + 92.0, "Start"),
    (MARGIN + 170.0, "End"),
    (MARGIN + 248.0, "IEP goals"),
    (MARGIN + 356.0, "What was done"),
    (RIGHT - 52.0, "Initials"),
];

pub(super) fn draw(list: &SessionSheet, chance: &mut Chance) -> Sheet {
    let mut sheet = Sheet::new(SIZE);
    sheet.text(at(MARGIN, 62.0), "Record of sessions", Face::SansBold.at(19.0));
    let month = list.month.strftime("%B %Y").to_string();
    sheet.text_right(at(RIGHT, 62.0), &month, Face::Sans.at(13.0));
    sheet.field(at(MARGIN, 88.0), "STUDENT", &list.student);
    sheet.field(at(MARGIN + 248.0, 88.0), "PROVIDER", &list.provider_name);
    sheet.field(at(MARGIN + 460.0, 88.0), "ROLE", &list.role);
    let lines = list.rows.len().max(9);
    let height = (340.0 / f32::from(u8::try_from(lines).unwrap_or(u8::MAX))).min(32.0);
    grid(&mut sheet, lines, height);
    let names = list.provider_name.split(',').next().unwrap_or_default().split_whitespace();
    let initials: String = names.filter_map(|name| name.chars().next()).collect();
    let mut bottom = TOP + 22.0;
    for row in &list.rows {
        bottom += height;
        fill_in(&mut sheet, row, bottom - height * 0.3, &initials, chance);
    }
    signatures(&mut sheet, list, chance);
    sheet.specimen();
    sheet
}

fn grid(sheet: &mut Sheet, lines: usize, height: f32) {
    let head = Area { left: MARGIN, top: TOP, width: RIGHT - MARGIN, height: 22.0 };
    sheet.fill(head, MIST);
    let mut top = TOP + 22.0;
    for _ in 0..lines {
        sheet.rule(at(MARGIN, top), RIGHT - MARGIN, GREY);
        top += height;
    }
    for (left, label) in COLUMNS {
        sheet.text(at(left + 5.0, TOP + 15.0), label, Face::SansBold.at(9.0));
        sheet.line(&[at(left, TOP), at(left, top)], 0.7, GREY);
    }
    sheet.frame(Area { height: top - TOP, ..head }, 1.1, BLACK);
}

/// Writes one session into its row.
fn fill_in(sheet: &mut Sheet, row: &SessionRow, baseline: f32, initials: &str, chance: &mut Chance) {
    let time = |time: Option<Time>| time.map_or(String::new(), words::clock);
    let cells = [
        row.date.strftime("%-m/%-d/%y").to_string(),
        time(row.start),
        time(row.end),
        row.goals.clone(),
        row.note.clone(),
        initials.to_owned(),
    ];
    for (index, ((left, _), words)) in COLUMNS.into_iter().zip(&cells).enumerate() {
        let end = COLUMNS.get(index + 1).map_or(RIGHT, |(next, _)| *next);
        let pen = Pen::ballpoint(10.5).fit(words, end - left - 12.0);
        pen.write(sheet, at(left + 5.0 + chance.between(0.0, 2.0), baseline), words, chance);
    }
}

fn signatures(sheet: &mut Sheet, list: &SessionSheet, chance: &mut Chance) {
    let people =
        [Some((&list.provider_name, "Provider")), list.supervisor.as_ref().map(|it| (it, "Supervisor"))];
    let baseline = SIZE.1 - 58.0;
    for (left, (name, label)) in [MARGIN, MARGIN + 300.0].into_iter().zip(people.into_iter().flatten()) {
        Pen::ballpoint(14.0).fit(name, 210.0).sign(sheet, at(left + 8.0, baseline - 3.0), name, chance);
        sheet.rule(at(left, baseline), 250.0, GREY);
        sheet.text(at(left, baseline + 12.0), &format!("{label}: {name}"), Face::Sans.at(8.0).ink(GREY));
    }
}
