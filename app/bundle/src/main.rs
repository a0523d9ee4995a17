//! Turns the islands into files for the browser, and compresses what pages link to.
//!
//! Reads the wasm that `cargo build --package app` made, and writes `target/site/pkg/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

const LOADER: &str = include_str!("islands.js");

fn main() -> Result<()> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let site = Path::new("target/site");
    let package = site.join("pkg");
    fs::create_dir_all(&package)?;
    let wasm = target.join("wasm32-unknown-unknown/browser/app.wasm");
    Bindgen::new()
        .input_path(&wasm)
        .out_name("portal")
        .web(true)?
        .remove_name_section(true)
        .remove_producers_section(true)
        .typescript(false)
        .generate(&package)
        .with_context(|| format!("{} cannot be bound", wasm.display()))?;
    fs::rename(package.join("portal_bg.wasm"), package.join("portal.wasm"))?;
    fs::write(package.join("islands.js"), LOADER)?;
    for name in ["pkg/portal.wasm", "pkg/portal.js", "style.css", "style.rtl.css"] {
        compress(&site.join(name))?;
    }
    Ok(())
}

/// Writes the brotli of a file beside it, and says how large both are.
fn compress(path: &Path) -> Result<()> {
    let plain = fs::read(path).with_context(|| format!("{} is not built", path.display()))?;
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut plain.as_slice(), &mut small, &parameters)?;
    println!("{}: {} bytes, {} with brotli", path.display(), plain.len(), small.len());
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    fs::write(name, small)?;
    Ok(())
}
