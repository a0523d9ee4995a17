//! Forms as they are posted, and the answers to them.

use app::form::{FormState, Typed};
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
use axum::response::{IntoResponse as _, Response};
use domain::refusal::Refusal;

use super::Portal;
use super::guard::plain_words;
use super::here::Here;
use super::pages;
use crate::services::Error;

/// The largest form without files.
const MOST_BYTES: usize = 512 * 1024;

/// A posted form without files.
#[derive(Clone, Debug)]
pub struct FormPost(pub Typed);

impl<S: Send + Sync> FromRequest<S> for FormPost {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let _words = plain_words(request.headers());
        let words = plain_words(request.headers());
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|cut| (cut.status(), words.msg_error_form_long()).into_response())?;
        if body.len() > MOST_BYTES {
            return Err((StatusCode::PAYLOAD_TOO_LARGE, words.msg_error_form_long()).into_response());
        }
        let pairs = serde_urlencoded::from_bytes(&body)
            .map_err(|_| (StatusCode::BAD_REQUEST, words.msg_error_form()).into_response())?;
        Ok(Self(Typed(pairs)))
    }
}

/// "Done; look there."
pub fn see_other(address: impl AsRef<str>) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, address.as_ref())]).into_response()
}

/// A CSV file to be kept, under this name.
pub fn csv_file(name: &str, csv: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, &disposition),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, csv).into_response()
}

/// An address on this portal that a form asks to go on to; anything else leads to the fallback.
pub fn onward(then: &str, fallback: &str) -> String {
    let ours = then.starts_with('/') && !then.starts_with("//") && !then.contains(['\\', '\r', '\n']);
    if ours { then.to_owned() } else { fallback.to_owned() }
}

impl Portal {
    /// Answers a form: success leads on, a refusal shows the page again with everything that was typed.
    pub async fn answer<T>(
        &self,
        here: Here,
        page: &str,
        typed: Typed,
        outcome: Result<T, Error>,
        next: impl FnOnce(T) -> String,
    ) -> Response {
        match outcome {
            Ok(done) => see_other(next(done)),
            Err(Error::Refused(Refusal::Missing)) => pages::missing(self, here).await,
            Err(Error::Refused(refusal)) => self.show_again(here, page, typed, refusal).await,
            Err(fault) => pages::broken(self, here, &fault).await,
        }
    }

    /// The page again, with status 422 (409 when somebody else was first).
    pub async fn show_again(&self, here: Here, page: &str, typed: Typed, refusal: Refusal) -> Response {
        let status = match refusal {
            Refusal::ChangedMeanwhile { .. }
            | Refusal::WrongState
            | Refusal::AlreadySent
            | Refusal::InBatch => StatusCode::CONFLICT,
            Refusal::SlowDown => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let mut answer =
            pages::render(self, here, pages::find(page), FormState::refused(typed, refusal)).await;
        if answer.status() == StatusCode::OK {
            *answer.status_mut() = status;
        }
        answer
    }
}
