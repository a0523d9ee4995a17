//! What is known of a request before its handler runs: person, language, path and query.

use app::request::Asked;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};
use domain::access::Actor;
use domain::language::Language;
use domain::refusal::Refusal;

use super::Portal;
use crate::services::Error;

/// The cookie of a signed-in device.
pub const DEVICE: &str = "__Host-device";
/// The cookie of a browser that asked for a code.
pub const BROWSER: &str = "__Host-browser";
/// The cookie of the chosen language.
pub const LANGUAGE: &str = "language";

/// This request.
#[derive(Clone, Debug)]
pub struct Here {
    /// The signed-in person.
    pub actor: Option<Actor>,
    /// What pages know about the request.
    pub asked: Asked,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole address.
    pub uri: Uri,
}

impl Here {
    /// The signed-in person; nobody is refused like for what does not exist.
    pub fn person(&self) -> Result<&Actor, Error> {
        self.actor.as_ref().ok_or(Error::Refused(Refusal::Missing))
    }

    /// A cookie of this request.
    pub fn cookie(&self, name: &str) -> Option<String> {
        cookie(&self.headers, name)
    }

    /// A piece of the path, read as what it stands for; nonsense is like what does not exist.
    pub fn param<T: std::str::FromStr>(&self, name: &str) -> Result<T, Error> {
        let text = self.asked.params.iter().find(|(key, _)| key == name).map(|(_, value)| value);
        text.and_then(|text| text.parse().ok()).ok_or(Error::Refused(Refusal::Missing))
    }

    /// What the browser says it is, for the list of devices.
    pub fn label(&self) -> String {
        let agent = self.headers.get("user-agent").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let kinds = ["iPhone", "iPad", "Android", "Windows", "Macintosh", "Linux"];
        kinds.into_iter().find(|kind| agent.contains(kind)).unwrap_or("?").to_owned()
    }
}

impl FromRequestParts<Portal> for Here {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Response> {
        let params = match RawPathParams::from_request_parts(parts, portal).await {
            Ok(params) => params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            Err(_) => Vec::new(),
        };
        let actor = match cookie(&parts.headers, DEVICE) {
            None => None,
            Some(secret) => {
                portal.services.who(&secret).await.map_err(|error| unavailable(&error, &parts.headers))?
            }
        };
        let query = serde_urlencoded::from_str(parts.uri.query().unwrap_or_default()).unwrap_or_default();
        let language = language(actor.as_ref(), &params, &parts.headers);
        let path = parts.uri.path().to_owned();
        let asked = Asked { path, params, query, language, today: portal.services.clock.today() };
        Ok(Self { actor, asked, headers: parts.headers.clone(), uri: parts.uri.clone() })
    }
}

/// The language of the answer: the path's, the person's, the cookie's, the browser's.
fn language(actor: Option<&Actor>, params: &[(String, String)], headers: &HeaderMap) -> Language {
    let path = || params.iter().find(|(name, _)| name == "lang").and_then(|(_, code)| code.parse().ok());
    let chosen = || cookie(headers, LANGUAGE).and_then(|code| code.parse().ok());
    let wished = || Language::wished(headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?);
    path().or_else(|| actor.map(|actor| actor.language)).or_else(chosen).or_else(wished).unwrap_or_default()
}

/// A cookie by its name.
fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

fn unavailable(error: &Error, headers: &HeaderMap) -> Response {
    let words = super::guard::plain_words(headers);
    crate::services::queries::log(error);
    (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "5")], words.msg_error_try_again()).into_response()
}
