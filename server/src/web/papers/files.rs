//! The files themselves, in headers that let them do nothing; and the photo of a license.

use app::paths;
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName,
};
use axum::response::Response;
use domain::field::{Field, Problem, Wrong};
use domain::refusal::Refusal;

use super::super::here::Here;
use super::super::upload::FilePost;
use super::super::{Portal, pages};
use super::received;
use crate::services::papers::{Opened, Size};
use crate::services::{Error, retrying};

const POLICY: &str = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
const LICENSE: &str = "/claims/{number}/license";

/// `GET /papers/{id}/file`
pub async fn whole(State(portal): State<Portal>, here: Here) -> Response {
    give(&portal, here, Size::Whole).await
}

/// `GET /papers/{id}/small`
pub async fn small(State(portal): State<Portal>, here: Here) -> Response {
    give(&portal, here, Size::Small).await
}

async fn give(portal: &Portal, here: Here, size: Size) -> Response {
    let outcome = async {
        let (actor, id) = (here.person()?, here.param("id")?);
        retrying(|| portal.services.open_paper(actor, id, size)).await
    };
    match outcome.await {
        Ok(opened) => file(opened),
        Err(Error::Refused(_)) => pages::missing(portal, here).await,
        Err(fault) => pages::broken(portal, here, &fault).await,
    }
}

/// The bytes. A picture is shown; a PDF is only handed over, since a viewer does not work in a sandbox.
fn file(opened: Opened) -> Response {
    let shown = opened.media_type.starts_with("image/");
    let kind = opened.document.kind.code().to_ascii_lowercase().replace('_', "-");
    let ending = opened.media_type.rsplit('/').next().unwrap_or_default();
    let way = if shown { "inline" } else { "attachment" };
    let disposition = format!("{way}; filename=\"{kind}.{ending}\"");
    let mut answer = Response::new(Body::from(opened.bytes));
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.headers_mut().insert(name, value);
        }
    };
    set(CONTENT_TYPE, &opened.media_type);
    set(CONTENT_DISPOSITION, &disposition);
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(CACHE_CONTROL, "no-store");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    answer
}

/// `POST /claims/{number}/license/photo`
pub async fn license(State(portal): State<Portal>, here: Here, form: FilePost) -> Response {
    let (actor, number, form) = match received(&portal, &here, LICENSE, form).await {
        Ok(received) => received,
        Err(answer) => return answer,
    };
    let outcome = async {
        form.sound()?;
        let missing = || Refusal::from(vec![Problem::new(Field::LicenseFile, Wrong::Missing)]);
        let file = form.of(Field::LicenseFile).into_iter().next().ok_or_else(missing)?;
        let license = form.typed.get("license").parse().ok();
        retrying(|| portal.services.attach_license_photo(&actor, number, license, &file)).await
    };
    let outcome = outcome.await;
    let next = |()| format!("{}?done=saved", paths::claim_part(number, "license"));
    portal.answer_files(here, LICENSE, form, outcome, next).await
}
