//! The built style sheets and islands, served under names that change with their content.

use std::collections::HashMap;
use std::path::Path;

use app::request::Assets;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path as PathOf, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::Portal;
use crate::clock::sha256;

const ICON: &str = include_str!("../../../public/favicon.svg");

/// All built files, read once at the start.
#[derive(Debug, Default)]
pub struct SiteFiles {
    files: HashMap<String, SiteFile>,
    links: Assets,
}

#[derive(Debug)]
struct SiteFile {
    media_type: &'static str,
    plain: Bytes,
    brotli: Option<Bytes>,
}

impl SiteFiles {
    /// Reads the folder of built files: style sheets, and `pkg/` with the islands.
    pub fn read(folder: &Path) -> std::io::Result<Self> {
        let mut site = Self::default();
        site.links.style = site.add(folder, "style.css")?;
        site.links.style_rtl = site.add(folder, "style.rtl.css")?;
        let islands = ["pkg/portal.js", "pkg/portal.wasm", "pkg/islands.js"];
        if islands.iter().all(|name| folder.join(name).exists()) {
            site.add_islands(folder)?;
        }
        Ok(site)
    }

    /// The addresses that pages link to.
    pub fn links(&self) -> Assets {
        self.links.clone()
    }

    /// Adds a file under a name that carries its hash, and gives its address.
    fn add(&mut self, folder: &Path, name: &str) -> std::io::Result<String> {
        let plain = std::fs::read(folder.join(name))?;
        Ok(self.keep(folder, name, plain))
    }

    /// The loader names the module and the wasm by their hashed addresses.
    fn add_islands(&mut self, folder: &Path) -> std::io::Result<()> {
        let module = self.add(folder, "pkg/portal.js")?;
        let wasm = self.add(folder, "pkg/portal.wasm")?;
        let loader = std::fs::read_to_string(folder.join("pkg/islands.js"))?;
        let loader = loader.replace("{module}", &module).replace("{wasm}", &wasm);
        self.links.islands = Some(self.keep(folder, "pkg/islands.js", loader.into_bytes()));
        Ok(())
    }

    fn keep(&mut self, folder: &Path, name: &str, plain: Vec<u8>) -> String {
        let hash = &sha256(&plain)[..12];
        let (stem, kind) =
            name.rsplit_once('/').map_or(name, |(_, file)| file).rsplit_once('.').unwrap_or((name, ""));
        let served = format!("{stem}.{hash}.{kind}");
        let media_type = match kind {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "wasm" => "application/wasm",
            _ => "application/octet-stream",
        };
        // The loader is changed while it is read, so what was compressed beside it does not fit.
        let brotli = if name.ends_with("islands.js") {
            None
        } else {
            std::fs::read(folder.join(format!("{name}.br"))).ok()
        };
        let file = SiteFile { media_type, plain: plain.into(), brotli: brotli.map(Bytes::from) };
        let address = format!("/assets/{served}");
        self.files.insert(served, file);
        address
    }
}

/// The built files and the icon.
pub fn routes() -> Router<Portal> {
    Router::new().route("/assets/{name}", get(asset)).route(
        "/favicon.svg",
        get(|| async { ([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "max-age=86400")], ICON) }),
    )
}

async fn asset(State(portal): State<Portal>, PathOf(name): PathOf<String>, headers: HeaderMap) -> Response {
    let Some(file) = portal.site.files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let for_ever = (CACHE_CONTROL, "public, max-age=31536000, immutable");
    let takes_brotli = headers
        .get("accept-encoding")
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|way| way.trim().starts_with("br")));
    match &file.brotli {
        Some(brotli) if takes_brotli => {
            ([(CONTENT_TYPE, file.media_type), for_ever, (CONTENT_ENCODING, "br")], brotli.clone())
                .into_response()
        }
        _ => ([(CONTENT_TYPE, file.media_type), for_ever], file.plain.clone()).into_response(),
    }
}
