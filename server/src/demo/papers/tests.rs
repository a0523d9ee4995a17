//! What the demo, and the tests of the file store, may count on.

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};

use super::*;

const PHOTO: Format = Format::Photo { turned: Turn::Clockwise };

fn reader(bytes: &[u8]) -> impl ImageDecoder {
    ImageReader::with_format(std::io::Cursor::new(bytes), ImageFormat::Jpeg).into_decoder().unwrap()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Where the first tag of this number is in the EXIF data, counted in 12-byte entries from anywhere.
fn tag(bytes: &[u8], number: u16, kind: u16) -> bool {
    let start = [number.to_be_bytes(), kind.to_be_bytes()].concat();
    holds(&bytes[..600], &start)
}

#[test]
fn every_paper_comes_out_the_same_for_the_same_seed() {
    for (name, paper) in samples::all() {
        for as_ in [PHOTO, Format::Png, Format::Pdf] {
            assert!(render(&paper, as_, 7) == render(&paper, as_, 7), "{name} as {as_:?}");
        }
    }
}

#[test]
fn another_seed_makes_another_photo() {
    let paper = samples::note();
    assert!(render(&paper, PHOTO, 7) != render(&paper, PHOTO, 8));
}

#[test]
fn a_photo_says_how_to_turn_it() {
    let turns = [
        (Turn::Upright, Orientation::NoTransforms),
        (Turn::Clockwise, Orientation::Rotate90),
        (Turn::UpsideDown, Orientation::Rotate180),
        (Turn::Counterclockwise, Orientation::Rotate270),
    ];
    for (turned, expected) in turns {
        let bytes = render(&samples::note(), Format::Photo { turned }, 3);
        assert_eq!(reader(&bytes).orientation().unwrap(), expected);
    }
}

#[test]
fn a_turned_photo_of_a_tall_paper_is_stored_wide_and_read_tall() {
    let bytes = render(&samples::note(), PHOTO, 3);
    let mut decoder = reader(&bytes);
    let orientation = decoder.orientation().unwrap();
    let mut picture = DynamicImage::from_decoder(decoder).unwrap();
    assert!(picture.width() > picture.height());
    picture.apply_orientation(orientation);
    assert!(picture.width() < picture.height());
}

#[test]
fn a_photo_tells_where_it_was_taken_until_it_is_cleaned() {
    let bytes = render(&samples::receipt(), PHOTO, 3);
    assert!(bytes.starts_with(&[0xFF, 0xD8, 0xFF, 0xE1]));
    assert!(tag(&bytes, 0x8825, 4), "points to the place");
    assert!(tag(&bytes, 0x0002, 5) && tag(&bytes, 0x0004, 5), "has a latitude and a longitude");

    let mut cleaned = Vec::new();
    let picture = image::load_from_memory(&bytes).unwrap();
    picture.write_to(&mut std::io::Cursor::new(&mut cleaned), ImageFormat::Jpeg).unwrap();
    assert!(!holds(&cleaned, b"Exif\0\0"));
}

#[test]
fn a_long_statement_has_two_pages() {
    let paper = samples::statement(AccountKind::Bank, Neighbours::Shown(26));
    let bytes = render(&paper, Format::Pdf, 3);
    assert!(bytes.starts_with(b"%PDF-"));
    assert!(holds(&bytes, b"/Count 2"));
    assert!(holds(&bytes, b"/ToUnicode"));
}

#[test]
fn other_papers_have_one_page() {
    for paper in [samples::receipt(), samples::note(), samples::session_sheet(), samples::license()] {
        assert!(holds(&render(&paper, Format::Pdf, 3), b"/Count 1"));
    }
}

#[test]
fn a_png_is_letter_paper_at_150_dots_to_the_inch() {
    let picture = image::load_from_memory(&render(&samples::receipt(), Format::Png, 3)).unwrap();
    assert_eq!((picture.width(), picture.height()), (1275, 1650));
}

#[test]
fn every_letter_on_the_papers_has_a_glyph() {
    use ab_glyph::Font;
    use fonts::Face::{Sans, SansBold, SansItalic, Serif, SerifBold, SerifItalic};
    let hard = "Nguyễn Thị Hương Đỗ Ðường Ỷ ặ ẫ ở ữ ệ – · • ’ ç ã è ñ";
    for face in [Sans, SansBold, SansItalic, Serif, SerifBold, SerifItalic] {
        let missing: Vec<char> = hard.chars().filter(|letter| face.font().glyph_id(*letter).0 == 0).collect();
        assert!(missing.is_empty(), "{face:?} lacks {missing:?}");
    }
}
