//! What a phone writes about a photo: which way up it is, when and where it was taken. Written by hand, as
//! bytes, so that a test can see the place go when the photo is cleaned.

use jiff::civil::Date;

use super::Turn;
use super::chance::Chance;

const ASCII: u16 = 2;
const BYTE: u16 = 1;
const SHORT: u16 = 3;
const LONG: u16 = 4;
const RATIONAL: u16 = 5;

/// One entry of a directory: its tag, type, count and value.
struct Entry {
    tag: u16,
    kind: u16,
    count: u32,
    value: Vec<u8>,
}

/// The JPEG with an EXIF segment in front of all others.
pub(super) fn with_exif(jpeg: &[u8], turned: Turn, on: Date, chance: &mut Chance) -> Vec<u8> {
    let tiff = tiff(turned, on, chance);
    let length = u16::try_from(2 + 6 + tiff.len()).expect("the directories are a few hundred bytes");
    let mut bytes = Vec::with_capacity(jpeg.len() + tiff.len() + 10);
    bytes.extend_from_slice(&jpeg[..2]);
    bytes.extend_from_slice(&[0xFF, 0xE1]);
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(b"Exif\0\0");
    bytes.extend_from_slice(&tiff);
    bytes.extend_from_slice(&jpeg[2..]);
    bytes
}

/// Three directories one after the other: the picture's, the camera's, the place's.
fn tiff(turned: Turn, on: Date, chance: &mut Chance) -> Vec<u8> {
    let when = format!("{} {:02}:{:02}:00", on.strftime("%Y:%m:%d"), 17 + chance.below(4), chance.below(60));
    let camera = [Entry::ascii(0x9003, &when), Entry::ascii(0x9004, &when)];
    let place = place(chance);
    let mut picture = vec![
        Entry::ascii(0x010F, "Specimen"),
        Entry::ascii(0x0110, "Demo Phone 3"),
        Entry::short(0x0112, orientation(turned)),
        Entry::ascii(0x0132, &when),
        Entry::long(0x8769, 0),
        Entry::long(0x8825, 0),
    ];
    let camera_at = 8 + size(&picture);
    let place_at = camera_at + size(&camera);
    picture[4] = Entry::long(0x8769, camera_at);
    picture[5] = Entry::long(0x8825, place_at);

    let mut bytes = b"MM\0\x2A\0\0\0\x08".to_vec();
    write_directory(&mut bytes, &picture);
    write_directory(&mut bytes, &camera);
    write_directory(&mut bytes, &place);
    bytes
}

/// The value of the orientation tag.
pub(super) fn orientation(turned: Turn) -> u16 {
    match turned {
        Turn::Upright => 1,
        Turn::UpsideDown => 3,
        Turn::Clockwise => 6,
        Turn::Counterclockwise => 8,
    }
}

/// A spot in Boston Harbor, where nobody lives.
fn place(chance: &mut Chance) -> [Entry; 5] {
    let seconds = chance.below(6_000);
    [
        Entry { tag: 0, kind: BYTE, count: 4, value: vec![2, 3, 0, 0] },
        Entry::ascii(1, "N"),
        Entry::degrees(2, [42, 19, seconds]),
        Entry::ascii(3, "W"),
        Entry::degrees(4, [70, 57, 6_000 - seconds]),
    ]
}

impl Entry {
    fn ascii(tag: u16, text: &str) -> Self {
        let value: Vec<u8> = text.bytes().chain([0]).collect();
        let count = u32::try_from(value.len()).expect("camera texts are short");
        Self { tag, kind: ASCII, count, value }
    }

    fn short(tag: u16, value: u16) -> Self {
        Self { tag, kind: SHORT, count: 1, value: value.to_be_bytes().to_vec() }
    }

    fn long(tag: u16, value: u32) -> Self {
        Self { tag, kind: LONG, count: 1, value: value.to_be_bytes().to_vec() }
    }

    /// Degrees, minutes, and hundredths of seconds.
    fn degrees(tag: u16, [degrees, minutes, hundredths]: [u32; 3]) -> Self {
        let parts = [degrees, 1, minutes, 1, hundredths, 100];
        Self {
            tag,
            kind: RATIONAL,
            count: 3,
            value: parts.iter().flat_map(|part| part.to_be_bytes()).collect(),
        }
    }

    /// The bytes the value takes behind the directory: none if it fits in the entry itself.
    fn outside(&self) -> usize {
        if self.value.len() <= 4 { 0 } else { self.value.len().next_multiple_of(2) }
    }
}

/// The bytes a directory takes with its values.
fn size(entries: &[Entry]) -> u32 {
    let outside: usize = entries.iter().map(Entry::outside).sum();
    u32::try_from(2 + entries.len() * 12 + 4 + outside).expect("the directories are a few hundred bytes")
}

fn write_directory(bytes: &mut Vec<u8>, entries: &[Entry]) {
    let count = u16::try_from(entries.len()).expect("a directory has few entries");
    let mut outside_at = bytes.len() + 2 + entries.len() * 12 + 4;
    let mut outside = Vec::new();
    bytes.extend_from_slice(&count.to_be_bytes());
    for entry in entries {
        bytes.extend_from_slice(&entry.tag.to_be_bytes());
        bytes.extend_from_slice(&entry.kind.to_be_bytes());
        bytes.extend_from_slice(&entry.count.to_be_bytes());
        let mut slot = [0; 4];
        if entry.outside() == 0 {
            slot[..entry.value.len()].copy_from_slice(&entry.value);
        } else {
            slot = u32::try_from(outside_at).expect("the directories are a few hundred bytes").to_be_bytes();
            outside.extend_from_slice(&entry.value);
            outside.resize(outside.len().next_multiple_of(2), 0);
            outside_at += entry.outside();
        }
        bytes.extend_from_slice(&slot);
    }
    bytes.extend_from_slice(&[0; 4]);
    bytes.extend_from_slice(&outside);
}
