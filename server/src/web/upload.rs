//! Forms with files: read part by part, counted while they are read, and kept one file at a time.

use app::form::Typed;
use axum::extract::multipart::{Field as Part, Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use bytes::BytesMut;
use domain::field::{Field, Problem, Wrong};
use domain::refusal::Refusal;

use super::guard::plain_words;
use super::here::Here;
use super::{Portal, pages};
use crate::services::Error;
use crate::services::papers::{KeptFile, MOST_BYTES};

/// So many files one form can bring.
const MOST_FILES: usize = 20;
/// So many other fields.
const MOST_FIELDS: usize = 1_000;
/// The longest text of a field.
const LONGEST_TEXT: usize = 64 * 1024;

/// The limit of a whole form with files.
pub fn form_limit() -> DefaultBodyLimit {
    DefaultBodyLimit::max(MOST_FILES * MOST_BYTES + 1024 * 1024)
}

/// A posted form with files that was not read yet.
#[derive(Debug)]
pub struct FilePost(Multipart);

impl<S: Send + Sync> FromRequest<S> for FilePost {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let form = Multipart::from_request(request, state).await;
        form.map(Self).map_err(axum::response::IntoResponse::into_response)
    }
}

/// A form with files as it came: what was typed, the files that are kept, and what is wrong with the others.
#[derive(Debug, Default)]
pub struct Received {
    /// The other fields.
    pub typed: Typed,
    /// The files, each with its field.
    pub files: Vec<(Field, KeptFile)>,
    /// What is wrong with files.
    pub problems: Vec<Problem>,
}

/// Why a form was not read to its end.
#[derive(Debug)]
pub enum Interrupted {
    /// It is no form.
    Form(StatusCode),
    /// Something failed on our side.
    Broke(Error),
}

impl From<MultipartError> for Interrupted {
    fn from(error: MultipartError) -> Self {
        Self::Form(error.status())
    }
}

impl Received {
    /// The files of a field.
    pub fn of(&self, field: Field) -> Vec<KeptFile> {
        self.files.iter().filter(|(of, _)| *of == field).map(|(_, file)| file.clone()).collect()
    }

    /// Refuses the form while a file of it has a problem.
    pub fn sound(&self) -> Result<(), Error> {
        if self.problems.is_empty() { Ok(()) } else { Err(Refusal::from(self.problems.clone()).into()) }
    }

    fn note(&mut self, field: Field, wrong: Wrong) {
        let problem = Problem::new(field, wrong);
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}

impl Portal {
    /// Reads a form with files. A file that is not taken becomes a problem of its field; the rest is still read, so
    /// that the page can be shown again with what was typed.
    pub async fn receive(&self, FilePost(mut form): FilePost) -> Result<Received, Interrupted> {
        let mut received = Received::default();
        let mut last = Field::ReceiptFile;
        loop {
            let part = match form.next_field().await {
                Ok(None) => return Ok(received),
                Ok(Some(part)) => part,
                Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                    received.note(last, Wrong::FileSize);
                    return Ok(received);
                }
                Err(error) => return Err(error.into()),
            };
            let Some(name) = part.name().map(str::to_owned) else { continue };
            match part.file_name().map(str::to_owned) {
                None if received.typed.0.len() >= MOST_FIELDS => {
                    return Err(Interrupted::Form(StatusCode::PAYLOAD_TOO_LARGE));
                }
                None => received.typed.0.push((name, text(part).await?)),
                Some(file_name) => {
                    let Ok(field) = name.parse() else { continue };
                    last = field;
                    self.receive_file(&mut received, field, &file_name, part).await?;
                }
            }
        }
    }

    /// Keeps one file of a form. No file chosen is no file; it comes without a name and empty.
    async fn receive_file(
        &self,
        received: &mut Received,
        field: Field,
        file_name: &str,
        mut part: Part<'_>,
    ) -> Result<(), Interrupted> {
        let mut bytes = BytesMut::new();
        let mut size = 0;
        while let Some(chunk) = part.chunk().await? {
            size += chunk.len();
            if size <= MOST_BYTES {
                bytes.extend_from_slice(&chunk);
            } else {
                bytes.clear();
            }
        }
        if size == 0 && file_name.is_empty() {
            return Ok(());
        }
        if size > MOST_BYTES {
            received.note(field, Wrong::FileSize);
        } else if received.files.len() >= MOST_FILES {
            received.note(field, Wrong::Many);
        } else {
            let kept = self.services.keep_file(file_name, bytes.freeze()).await;
            match kept.map_err(|fault| Interrupted::Broke(fault.into()))? {
                Ok(file) => received.files.push((field, file)),
                Err(wrong) => received.note(field, wrong),
            }
        }
        Ok(())
    }

    /// The answer to a form that was not read to its end.
    pub async fn interrupted(&self, here: Here, why: Interrupted) -> Response {
        match why {
            Interrupted::Form(status) => {
                let w = plain_words(&here.headers);
                let long = status == StatusCode::PAYLOAD_TOO_LARGE;
                let sentence = if long { w.msg_error_form_long() } else { w.msg_error_form() };
                (status, sentence).into_response()
            }
            Interrupted::Broke(fault) => pages::broken(self, here, &fault).await,
        }
    }

    /// Answers a form with files as [`Portal::answer`]; 413 when a file is too large.
    pub async fn answer_files<T>(
        &self,
        here: Here,
        page: &str,
        received: Received,
        outcome: Result<T, Error>,
        next: impl FnOnce(T) -> String,
    ) -> Response {
        let too_large = received.problems.iter().any(|problem| problem.wrong == Wrong::FileSize);
        let mut answer = self.answer(here, page, received.typed, outcome, next).await;
        if too_large && answer.status() == StatusCode::UNPROCESSABLE_ENTITY {
            *answer.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
        }
        answer
    }
}

/// The text of a field that is no file.
async fn text(mut part: Part<'_>) -> Result<String, Interrupted> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LONGEST_TEXT {
            return Err(Interrupted::Form(StatusCode::PAYLOAD_TOO_LARGE));
        }
    }
    String::from_utf8(bytes).map_err(|_| Interrupted::Form(StatusCode::BAD_REQUEST))
}
