//! What a file is, found in its content; its name and what the browser says of it count for nothing.

use std::io::Cursor;

use bytes::Bytes;
use domain::field::Wrong;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};
use tokio::sync::Semaphore;

/// The largest file.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;
/// The most pixels of a picture, told by its header before anything is unpacked.
const MOST_PIXELS: u64 = 60_000_000;
/// The longest side of a picture.
const LONGEST_SIDE: u32 = 20_000;
/// So much memory one picture may take while it is opened.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// The longest side of the small picture on a card.
const SMALL_SIDE: u32 = 480;
/// The brands of the container that phones of one maker write.
const HEIC_BRANDS: [&[u8]; 7] = [b"heic", b"heix", b"heim", b"hevc", b"hevx", b"mif1", b"msf1"];

/// Opening a picture takes memory and a core: so many at a time.
static OPENING: Semaphore = Semaphore::const_new(2);

/// A file that opens.
#[derive(Clone, Debug)]
pub struct Sound {
    /// `image/jpeg`, `image/png`, `image/webp`, `application/pdf`.
    pub media_type: &'static str,
    /// The small picture for cards, upright and without hidden data; none for a PDF.
    pub small: Option<Bytes>,
}

/// Looks into a file: what it is, or why it is not taken. Pictures are opened once under strict limits.
pub async fn examine(bytes: Bytes) -> Result<Sound, Wrong> {
    match format(&bytes)? {
        None => pdf(&bytes).map(|()| Sound { media_type: "application/pdf", small: None }),
        Some(format) => {
            let _turn = OPENING.acquire().await;
            let opening = tokio::task::spawn_blocking(move || open(&bytes, format));
            // A decoder that panics has met a file that nobody can open.
            let small = opening.await.map_err(|_| Wrong::FileBroken)??;
            Ok(Sound { media_type: format.to_mime_type(), small: Some(small) })
        }
    }
}

/// The format of a picture; none for a PDF.
fn format(bytes: &[u8]) -> Result<Option<ImageFormat>, Wrong> {
    if bytes.is_empty() {
        return Err(Wrong::FileEmpty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(Wrong::FileSize);
    }
    if bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| HEIC_BRANDS.contains(&brand))
    {
        return Err(Wrong::FileHeic);
    }
    match infer::get(bytes).map(|kind| kind.mime_type()) {
        Some("image/jpeg") => Ok(Some(ImageFormat::Jpeg)),
        Some("image/png") => Ok(Some(ImageFormat::Png)),
        Some("image/webp") => Ok(Some(ImageFormat::WebP)),
        Some("application/pdf") => Ok(None),
        _ => Err(Wrong::FileType),
    }
}

/// Opens a picture whole, and makes the small one.
fn open(bytes: &[u8], format: ImageFormat) -> Result<Bytes, Wrong> {
    let broken = |_| Wrong::FileBroken;
    let (width, height) =
        ImageReader::with_format(Cursor::new(bytes), format).into_dimensions().map_err(broken)?;
    if width == 0 || height == 0 || width.max(height) > LONGEST_SIDE {
        return Err(Wrong::FileBroken);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS
        || (format == ImageFormat::Jpeg && !jpeg_is_whole(bytes))
    {
        return Err(Wrong::FileBroken);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let turn = decoder.orientation().map_err(broken)?;
    let mut small = DynamicImage::from_decoder(decoder).map_err(broken)?.thumbnail(SMALL_SIDE, SMALL_SIDE);
    small.apply_orientation(turn);
    let mut jpeg = Vec::new();
    small.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 70)).map_err(broken)?;
    Ok(jpeg.into())
}

/// Whether a JPEG reaches its end mark. The decoder fills what is missing with grey, so it would not tell.
fn jpeg_is_whole(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some([0xff, mark]) = bytes.get(at..at + 2) {
        match mark {
            0xd9 => return true,
            0xff => at += 1,
            0x01 | 0xd0..=0xd8 => at += 2,
            _ => {
                let Some([high, low]) = bytes.get(at + 2..at + 4) else { return false };
                at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
                if *mark == 0xda {
                    at = next_mark(bytes, at);
                }
            }
        }
    }
    false
}

/// The next mark after the picture's data: stuffed bytes and restart marks belong to the data.
fn next_mark(bytes: &[u8], from: usize) -> usize {
    let data = bytes.get(from..).unwrap_or_default();
    let is_mark = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7);
    data.windows(2).position(is_mark).map_or(bytes.len(), |place| from + place)
}

/// Whether a PDF reaches its end and has no password.
fn pdf(bytes: &[u8]) -> Result<(), Wrong> {
    let end = &bytes[bytes.len().saturating_sub(2048)..];
    if !holds(end, b"%%EOF") || !holds(end, b"startxref") {
        return Err(Wrong::FileBroken);
    }
    if has_password(bytes) { Err(Wrong::FileLocked) } else { Ok(()) }
}

/// Whether the trailer names an encryption. Trailers are never packed themselves, so the words can be searched.
fn has_password(bytes: &[u8]) -> bool {
    const KEY: &[u8] = b"/Encrypt";
    let named = |place: usize| {
        let after = bytes.get(place + KEY.len()..).unwrap_or_default().trim_ascii_start();
        after.starts_with(b"<<") || after.first().is_some_and(u8::is_ascii_digit)
    };
    bytes.windows(KEY.len()).enumerate().any(|(place, word)| word == KEY && named(place))
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[cfg(test)]
#[path = "content_tests.rs"]
mod tests;
