//! A small hostile corpus: each file gets its sentence, none breaks the portal.

use super::*;
use image::{Rgb, RgbImage};

/// A picture in a format, with something to see in it.
fn picture(format: ImageFormat) -> Vec<u8> {
    let paint = |x, y| Rgb([u8::try_from(x % 256).unwrap(), u8::try_from(y % 256).unwrap(), 90]);
    let mut bytes = Vec::new();
    RgbImage::from_fn(640, 480, paint).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// A PNG that says it is larger than it is; the sums of its parts are right.
fn png_of_size(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for part in [header, b"IDAT".to_vec(), b"IEND".to_vec()] {
        png.extend(u32::try_from(part.len() - 4).unwrap().to_be_bytes());
        png.extend(&part);
        png.extend(crc(&part).to_be_bytes());
    }
    png
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

fn pdf_with(trailer: &str) -> Vec<u8> {
    format!("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< {trailer} >>\nstartxref\n52\n%%EOF\n").into_bytes()
}

async fn wrong(bytes: impl Into<Bytes>) -> Option<Wrong> {
    examine(bytes.into()).await.err()
}

#[tokio::test]
async fn photos_and_pdfs_are_taken_whatever_their_name_says() {
    for (format, media_type) in [
        (ImageFormat::Jpeg, "image/jpeg"),
        (ImageFormat::Png, "image/png"),
        (ImageFormat::WebP, "image/webp"),
    ] {
        let sound = examine(picture(format).into()).await.unwrap();
        assert_eq!(sound.media_type, media_type);
        let small = image::load_from_memory(&sound.small.unwrap()).unwrap();
        assert_eq!((small.width(), small.height()), (480, 360));
    }
    assert_eq!(examine(pdf_with("/Root 1 0 R").into()).await.unwrap().media_type, "application/pdf");
}

#[tokio::test]
async fn empty_too_large_and_foreign_files_are_told_apart() {
    assert_eq!(wrong(Bytes::new()).await, Some(Wrong::FileEmpty));
    assert_eq!(wrong(vec![0xff; MOST_BYTES + 1]).await, Some(Wrong::FileSize));
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    assert_eq!(wrong(svg).await, Some(Wrong::FileType));
    assert_eq!(wrong("<!DOCTYPE html><html><body>receipt.jpg</body></html>").await, Some(Wrong::FileType));
    assert_eq!(wrong("GIF89a\x01\0\x01\0\0\0\0;").await, Some(Wrong::FileType));
    assert_eq!(wrong("x").await, Some(Wrong::FileType));
    assert_eq!(wrong(&b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"[..]).await, Some(Wrong::FileHeic));
}

#[tokio::test]
async fn a_photo_that_is_cut_off_is_broken_wherever_it_is_cut() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = picture(format);
        for part in [10, 50, 90] {
            let cut = whole[..whole.len() * part / 100].to_vec();
            assert_eq!(wrong(cut).await, Some(Wrong::FileBroken), "{format:?} at {part} %");
        }
    }
    let jpeg = picture(ImageFormat::Jpeg);
    assert_eq!(wrong(jpeg[..jpeg.len() - 2].to_vec()).await, Some(Wrong::FileBroken));
}

#[tokio::test]
async fn what_stands_behind_the_end_of_a_photo_does_not_matter() {
    let mut jpeg = picture(ImageFormat::Jpeg);
    jpeg.extend(b"maker's notes");
    assert_eq!(wrong(jpeg).await, None);
}

#[tokio::test]
async fn a_picture_that_would_fill_the_memory_is_refused_by_its_header() {
    for (width, height) in [(65_535, 65_535), (30_000, 30_000), (1, 65_535), (0, 0), (19_000, 19_000)] {
        assert_eq!(wrong(png_of_size(width, height)).await, Some(Wrong::FileBroken), "{width} × {height}");
    }
}

#[tokio::test]
async fn a_pdf_with_a_password_is_locked_and_half_a_pdf_is_broken() {
    assert_eq!(wrong(pdf_with("/Root 1 0 R /Encrypt 5 0 R")).await, Some(Wrong::FileLocked));
    assert_eq!(wrong(pdf_with("/Encrypt << /Filter /Standard >>")).await, Some(Wrong::FileLocked));
    // The word alone is no password.
    assert_eq!(wrong(pdf_with("/Title (How to /EncryptMetadata)")).await, None);
    let whole = pdf_with("/Root 1 0 R");
    assert_eq!(wrong(whole[..whole.len() - 20].to_vec()).await, Some(Wrong::FileBroken));
}
