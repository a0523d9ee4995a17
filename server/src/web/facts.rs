//! Forms of the district's facts: determinations, providers, contracts, school-based starts, imports.

use app::form::Typed;
use app::paths;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use domain::field::{Field, Problem, Wrong};
use domain::id::{ContractId, ImportId, ProviderId, StudentId};
use domain::refusal::Refusal;

use super::Portal;
use super::form::FormPost;
use super::here::Here;
use crate::imports::{Kind, MOST_BYTES};
use crate::services::facts::{StaffLicense, TypedContract, TypedMinutes, TypedRate};
use crate::services::imports::Brought;
use crate::services::school_starts::TypedStart;
use crate::services::{Error, retrying};

/// A form around a file has some bytes of its own.
const AROUND: usize = 64 * 1024;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/staff/children/{id}", post(change_child))
        .route("/staff/providers/{id}", post(change_provider))
        .route("/staff/school/starts", post(announce))
        .route("/staff/imports", post(bring).layer(DefaultBodyLimit::max(MOST_BYTES + AROUND)))
        .route("/staff/imports/{id}", post(apply))
}

async fn change_child(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| child_form(&portal, &here, &typed)).await;
    let next = |child| format!("{}?done=saved", paths::staff_child(child));
    portal.answer(here, "/staff/children/{id}", typed, outcome, next).await
}

/// One of the forms of a child's page, told apart by the hidden field `form`.
async fn child_form(portal: &Portal, here: &Here, typed: &Typed) -> Result<StudentId, Error> {
    let (actor, child) = (here.person()?, here.param("id")?);
    let minutes = |field: Field| {
        let line = typed.get("line").parse().map_err(|_| Refusal::Missing)?;
        let was = typed.get("was").parse().map_err(|_| Refusal::Missing)?;
        let (minutes, why) = (typed.field(field).to_owned(), typed.field(Field::OwedWhy).to_owned());
        Ok::<_, Error>(TypedMinutes { line, was, minutes, why })
    };
    let form = typed.get("form");
    if form == "cause" {
        portal.services.accept_cause(actor, child, typed.field(Field::CauseWhy)).await?;
    } else if form.starts_with("owed") {
        portal.services.change_owed(actor, child, &minutes(Field::OwedMinutes)?).await?;
    } else if form.starts_with("given") {
        portal.services.keep_given(actor, child, &minutes(Field::GivenMinutes)?).await?;
    } else {
        return Err(Refusal::Missing.into());
    }
    Ok(child)
}

async fn change_provider(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| provider_form(&portal, &here, &typed)).await;
    let next = |provider| format!("{}?done=saved", paths::staff_provider(provider));
    portal.answer(here, "/staff/providers/{id}", typed, outcome, next).await
}

/// One of the forms of a provider's page.
async fn provider_form(portal: &Portal, here: &Here, typed: &Typed) -> Result<ProviderId, Error> {
    let (actor, provider) = (here.person()?, here.param("id")?);
    let version = || typed.get("version").parse::<i64>().map_err(|_| Refusal::Missing);
    let contract = || typed.get("contract").parse::<ContractId>().map_err(|_| Refusal::Missing);
    let form = typed.get("form");
    if form == "names" {
        let names = typed.field(Field::ProviderNames);
        portal.services.keep_names(actor, provider, names, version()?).await?;
    } else if form == "license" {
        portal.services.keep_license(actor, provider, &license(typed)).await?;
    } else if form.starts_with("contract") {
        let which = (contract()?, version()?);
        portal.services.keep_contract(actor, provider, which, &typed_contract(typed)).await?;
    } else if form.starts_with("rate") {
        let which = (contract()?, version()?);
        portal.services.keep_rate(actor, provider, which, &rate(typed)).await?;
    } else {
        return Err(Refusal::Missing.into());
    }
    Ok(provider)
}

fn license(typed: &Typed) -> StaffLicense {
    StaffLicense {
        whose: typed.field(Field::LicenseWhose).to_owned(),
        kind: typed.field(Field::LicenseKind).to_owned(),
        holder: typed.field(Field::LicenseHolder).to_owned(),
        number: typed.field(Field::LicenseNumber).to_owned(),
        ends: typed.field(Field::LicenseEnds).to_owned(),
        checked: typed.field(Field::LicenseChecked).to_owned(),
    }
}

fn typed_contract(typed: &Typed) -> TypedContract {
    TypedContract {
        state: typed.field(Field::ContractState).to_owned(),
        approved_on: typed.field(Field::ContractApproved).to_owned(),
        from: typed.field(Field::ContractFrom).to_owned(),
        to: typed.field(Field::ContractTo).to_owned(),
    }
}

fn rate(typed: &Typed) -> TypedRate {
    TypedRate {
        service: typed.field(Field::RateService).to_owned(),
        alone: typed.field(Field::RateAlone).to_owned(),
        group: typed.field(Field::RateGroup).to_owned(),
    }
}

async fn announce(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let start = TypedStart {
        line: typed.field(Field::StartLine).to_owned(),
        starts_on: typed.field(Field::StartDate).to_owned(),
        notice_on: typed.field(Field::StartNotice).to_owned(),
        role: typed.field(Field::StartRole).to_owned(),
    };
    let outcome = match here.person() {
        Ok(actor) => retrying(|| portal.services.announce_start(actor, &start)).await,
        Err(error) => Err(error),
    };
    let next = |()| format!("{}?done=sent", paths::SCHOOL_STARTS);
    portal.answer(here, "/staff/school/starts", typed, outcome, next).await
}

async fn bring(State(portal): State<Portal>, here: Here, form: Multipart) -> Response {
    let upload = match Upload::read(form).await {
        Ok(upload) => upload,
        Err(status) => return status.into_response(),
    };
    let typed = Typed(vec![(Field::ImportKind.id().to_owned(), upload.kind.clone())]);
    let outcome = retrying(|| upload.bring(&portal, &here)).await;
    portal.answer(here, "/staff/imports", typed, outcome, paths::import).await
}

/// The posted file.
#[derive(Default)]
struct Upload {
    kind: String,
    name: String,
    bytes: bytes::Bytes,
}

impl Upload {
    async fn read(mut form: Multipart) -> Result<Self, StatusCode> {
        let mut upload = Self::default();
        while let Some(part) = form.next_field().await.map_err(|error| error.status())? {
            let (name, file_name) = (part.name().map(str::to_owned), part.file_name().map(str::to_owned));
            let bytes = part.bytes().await.map_err(|error| error.status())?;
            match name.as_deref() {
                Some("import-kind") => upload.kind = String::from_utf8_lossy(&bytes).trim().to_owned(),
                Some("import-file") => {
                    upload.name = file_name.unwrap_or_default();
                    upload.bytes = bytes;
                }
                _ => {}
            }
        }
        Ok(upload)
    }

    async fn bring(&self, portal: &Portal, here: &Here) -> Result<ImportId, Error> {
        let actor = here.person()?;
        let kind: Result<Kind, _> = self.kind.parse();
        let mut problems = Vec::new();
        if kind.is_err() {
            problems.push(Problem::new(Field::ImportKind, Wrong::Missing));
        }
        if self.name.is_empty() && self.bytes.is_empty() {
            problems.push(Problem::new(Field::ImportFile, Wrong::Missing));
        }
        match kind {
            Ok(kind) if problems.is_empty() => {
                let file = Brought { kind, name: &self.name, bytes: &self.bytes };
                portal.services.bring_file(actor, file).await
            }
            _ => {
                domain::access::may(actor, domain::access::Action::Import, domain::access::Subject::Portal)?;
                Err(Refusal::from(problems).into())
            }
        }
    }
}

async fn apply(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let discards = typed.get("form") == "discard";
    let outcome = retrying(|| async {
        let (actor, id) = (here.person()?, here.param::<ImportId>("id")?);
        if discards {
            portal.services.discard_file(actor, id).await?;
        } else {
            portal.services.apply_brought(actor, id).await?;
        }
        Ok(id)
    })
    .await;
    let next = |id| {
        if discards {
            format!("{}?done=removed", paths::IMPORTS)
        } else {
            format!("{}?done=imported", paths::import(id))
        }
    };
    portal.answer(here, "/staff/imports/{id}", typed, outcome, next).await
}
