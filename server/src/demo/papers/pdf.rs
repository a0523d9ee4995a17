//! PDFs with real text in them: each sheet is a page, drawn with the same letters as the pictures.

use std::collections::BTreeMap;

use pdf_writer::types::LineCapStyle;
use pdf_writer::{Content, Name, Pdf, Rect, Ref, Str, TextStr};

use super::fonts::{Face, Style};
use super::pdf_fonts::FontInUse;
use super::sheet::{Area, Ink, Mark, Sheet, Spot};

/// The fonts the pages need, each with a number.
type Fonts = BTreeMap<Face, FontInUse>;

/// Hands out the numbers of the PDF's parts.
struct Numbers(i32);

impl Numbers {
    fn next(&mut self) -> Ref {
        self.0 += 1;
        Ref::new(self.0)
    }
}

/// The sheets as the pages of one PDF.
pub(super) fn write(sheets: &[Sheet]) -> Vec<u8> {
    let mut numbers = Numbers(0);
    let (catalog, tree, info) = (numbers.next(), numbers.next(), numbers.next());
    let mut fonts = Fonts::new();
    let contents: Vec<_> = sheets.iter().map(|sheet| content(sheet, &mut fonts)).collect();

    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    pdf.document_info(info).title(TextStr("Specimen paper")).producer(TextStr("Specimen"));
    let font_refs: BTreeMap<Face, Ref> =
        fonts.iter().map(|(face, font)| (*face, font.write(&mut pdf, || numbers.next()))).collect();
    let pages: Vec<Ref> = sheets.iter().map(|_| numbers.next()).collect();
    let count = i32::try_from(pages.len()).expect("papers have few pages");
    pdf.pages(tree).kids(pages.iter().copied()).count(count);
    for ((sheet, content), page) in sheets.iter().zip(contents).zip(pages) {
        let stream = numbers.next();
        pdf.stream(stream, &content);
        let mut page = pdf.page(page);
        page.parent(tree).media_box(Rect::new(0.0, 0.0, sheet.width, sheet.height)).contents(stream);
        let mut resources = page.resources();
        let mut names = resources.fonts();
        for (face, font) in &font_refs {
            names.pair(Name(face_name(*face).as_bytes()), font);
        }
    }
    pdf.finish()
}

fn face_name(face: Face) -> String {
    format!("F{}", face as u8)
}

/// What is drawn on the page; notes which letters of which fonts it takes.
fn content(sheet: &Sheet, fonts: &mut Fonts) -> Vec<u8> {
    let mut content = Content::new();
    content.set_line_cap(LineCapStyle::RoundCap);
    let page = Area { left: 0.0, top: 0.0, width: sheet.width, height: sheet.height };
    fill(&mut content, &page.corners(), sheet.colour, sheet.height);
    for mark in &sheet.marks {
        match mark {
            Mark::Text { at, text, style } => {
                let at = [at.x, sheet.height - at.y];
                let font = fonts.entry(style.face).or_insert_with(|| FontInUse::new(style.face));
                show(&mut content, at, *style, &font.encode(text));
            }
            Mark::Shape { corners, ink } => fill(&mut content, corners, *ink, sheet.height),
            Mark::Line { through, width, ink } => {
                let [red, green, blue] = parts(*ink);
                content.set_stroke_rgb(red, green, blue).set_line_width(*width);
                trace(&mut content, through, sheet.height);
                content.stroke();
            }
        }
    }
    content.finish().into_vec()
}

fn show(content: &mut Content, [x, y]: [f32; 2], style: Style, glyphs: &[u8]) {
    let (sin, cos) = style.tilt.sin_cos();
    let [red, green, blue] = parts(style.ink);
    content
        .set_fill_rgb(red, green, blue)
        .begin_text()
        .set_font(Name(face_name(style.face).as_bytes()), style.size)
        .set_text_matrix([cos, sin, -sin, cos, x, y])
        .show(Str(glyphs))
        .end_text();
}

fn fill(content: &mut Content, corners: &[Spot], ink: Ink, height: f32) {
    let [red, green, blue] = parts(ink);
    content.set_fill_rgb(red, green, blue);
    trace(content, corners, height);
    content.close_path().fill_nonzero();
}

fn trace(content: &mut Content, through: &[Spot], height: f32) {
    for (index, spot) in through.iter().enumerate() {
        if index == 0 {
            content.move_to(spot.x, height - spot.y);
        } else {
            content.line_to(spot.x, height - spot.y);
        }
    }
}

fn parts(ink: Ink) -> [f32; 3] {
    ink.map(|part| f32::from(part) / 255.0)
}
