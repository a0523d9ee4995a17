//! Forms of a family's draft: start, parts, provider, sessions, how we pay, check and send.
//!
//! A draft that was sent meanwhile (in another tab, by the other guardian) leads to the claim.

use app::form::Typed;
use app::paths;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use domain::claim::ClaimRef;
use domain::draft::TypedSession;
use domain::field::{Field, Problem, Wrong};
use domain::refusal::Refusal;

use super::Portal;
use super::form::{FormPost, see_other};
use super::here::Here;
use crate::services::drafts::{NamedProvider, NewClaim, Signature, TypedLicense, typed};
use crate::services::{Error, retrying};
use crate::store::claims::PayTo;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/claims/new", post(start))
        .route("/claims/{number}/copy", post(copy))
        .route("/claims/{number}/provider", post(provider))
        .route("/claims/{number}/license", post(license))
        .route("/claims/{number}/sessions", post(add_sessions))
        .route("/claims/{number}/sessions/{n}", post(save_session))
        .route("/claims/{number}/sessions/{n}/copy", post(copy_session))
        .route("/claims/{number}/sessions/{n}/remove", post(remove_session))
        .route("/claims/{number}/pay-to", post(pay_to))
        .route("/claims/{number}/send", post(send))
        .route("/claims/{number}/take-back", post(take_back))
}

/// Answers a form of a part of a draft.
async fn answer<T>(
    portal: &Portal,
    here: Here,
    page: &str,
    form: Typed,
    outcome: Result<T, Error>,
    next: impl FnOnce(ClaimRef, T) -> String,
) -> Response {
    let number = match here.param::<ClaimRef>("number") {
        Ok(number) => number,
        Err(error) => return portal.answer(here, page, form, Err::<(), _>(error), |()| String::new()).await,
    };
    match outcome {
        Err(Error::Refused(Refusal::AlreadySent)) => see_other(paths::claim(number)),
        outcome => portal.answer(here, page, form, outcome, |done| next(number, done)).await,
    }
}

/// The version that a form was made from.
fn version(form: &Typed) -> Option<i64> {
    form.get("version").parse().ok()
}

async fn start(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let actor = here.person()?;
        let missing = |field| Refusal::from(vec![Problem::new(field, Wrong::Missing)]);
        let new = NewClaim {
            student: form.field(Field::ClaimChild).parse().map_err(|_| missing(Field::ClaimChild))?,
            service: form.field(Field::ClaimService).to_owned(),
            provider: None,
            copy_last: form.field(Field::ClaimCopy) == "copy",
        };
        retrying(|| portal.services.start_claim(actor, &new, form.get("form-key"))).await
    }
    .await;
    portal.answer(here, "/claims/new", form, outcome, paths::claim).await
}

async fn copy(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        retrying(|| portal.services.copy_claim(actor, number, form.get("form-key"))).await
    }
    .await;
    portal.answer(here, "/claims/{number}/copy", form, outcome, paths::claim).await
}

async fn provider(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        if form.get("form") == "named" {
            let named = NamedProvider {
                name: form.field(Field::ProviderName).to_owned(),
                business: form.field(Field::ProviderBusiness).to_owned(),
                job: form.field(Field::ProviderJob).to_owned(),
                contact: form.field(Field::ProviderContact).to_owned(),
            };
            retrying(|| portal.services.name_provider(actor, number, &named, version(&form))).await?;
            return Ok(());
        }
        let missing = || Refusal::from(vec![Problem::new(Field::ProviderChoice, Wrong::Missing)]);
        let chosen = form.field(Field::ProviderChoice).parse().map_err(|_| missing())?;
        retrying(|| portal.services.choose_provider(actor, number, chosen, version(&form))).await
    }
    .await;
    let next = |number, ()| paths::claim_part(number, "license");
    answer(&portal, here, "/claims/{number}/provider", form, outcome, next).await
}

async fn license(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let supervisor = form.get("form") == "supervisor";
        let (number_field, ends_field) = if supervisor {
            (Field::SupervisorNumber, Field::SupervisorEnds)
        } else {
            (Field::LicenseNumber, Field::LicenseEnds)
        };
        let license = TypedLicense {
            supervisor,
            holder: form.field(Field::SupervisorHolder).to_owned(),
            number: form.field(number_field).to_owned(),
            ends: form.field(ends_field).to_owned(),
        };
        retrying(|| portal.services.save_license(actor, number, &license)).await
    }
    .await;
    let next = |number, ()| paths::claim_part(number, "license?done=saved");
    answer(&portal, here, "/claims/{number}/license", form, outcome, next).await
}

async fn add_sessions(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let key = form.get("form-key");
        if form.get("form") == "one" {
            let empty = TypedSession::default();
            return retrying(|| portal.services.add_session(actor, number, &empty, key)).await.map(Some);
        }
        let pattern = typed::weekly(&form);
        retrying(|| portal.services.add_weekly(actor, number, &pattern, key)).await.map(|_| None)
    }
    .await;
    let next = |number, added: Option<i64>| match added {
        Some(n) => paths::claim_part(number, &format!("sessions/{n}")),
        None => paths::claim_part(number, "sessions?done=saved"),
    };
    answer(&portal, here, "/claims/{number}/sessions", form, outcome, next).await
}

/// Saves a session, right or wrong; what is wrong is told on its page.
async fn save_session(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let n: i64 = here.param("n")?;
        let session = typed::session(&form);
        let saved = || portal.services.save_session(actor, number, n, &session, version(&form));
        let problems = retrying(saved).await?;
        if !problems.is_empty() {
            return Ok(format!("sessions/{n}?check=1"));
        }
        let next = match form.get("then") {
            "next" => portal.services.session_after(actor, number, n).await?,
            _ => None,
        };
        Ok(next.map_or_else(|| "sessions?done=saved".to_owned(), |n| format!("sessions/{n}")))
    }
    .await;
    let next = |number, part: String| paths::claim_part(number, &part);
    answer(&portal, here, "/claims/{number}/sessions/{n}", form, outcome, next).await
}

async fn copy_session(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let n: i64 = here.param("n")?;
        retrying(|| portal.services.copy_session(actor, number, n, form.get("form-key"))).await
    }
    .await;
    let next = |number, n: i64| paths::claim_part(number, &format!("sessions/{n}"));
    answer(&portal, here, "/claims/{number}/sessions/{n}", form, outcome, next).await
}

async fn remove_session(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let n: i64 = here.param("n")?;
        retrying(|| portal.services.remove_session(actor, number, n)).await
    }
    .await;
    let next = |number, ()| paths::claim_part(number, "sessions?done=removed");
    answer(&portal, here, "/claims/{number}/sessions/{n}", form, outcome, next).await
}

async fn pay_to(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let pay_to = typed_pay_to(&form);
        retrying(|| portal.services.save_pay_to(actor, number, &pay_to, version(&form))).await
    }
    .await;
    let next = |number, ()| format!("{}?done=saved", paths::claim(number));
    answer(&portal, here, "/claims/{number}/pay-to", form, outcome, next).await
}

/// Where the money goes, as it was typed.
pub(super) fn typed_pay_to(form: &Typed) -> PayTo {
    let field = |field| form.field(field).to_owned();
    PayTo {
        method: field(Field::PayMethod),
        name: field(Field::PayName),
        street: field(Field::PayStreet),
        city: field(Field::PayCity),
        state: field(Field::PayState),
        zip: field(Field::PayZip),
        vendor: field(Field::PayVendor),
    }
}

async fn send(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let signature = Signature {
            happened: form.chose(Field::SignHappened.id(), "yes"),
            paid: form.chose(Field::SignPaid.id(), "yes"),
            name: form.field(Field::SignName).to_owned(),
        };
        retrying(|| portal.services.send_claim(actor, number, &signature)).await
    }
    .await;
    let next = |number, ()| paths::claim_part(number, "sent");
    answer(&portal, here, "/claims/{number}/check", form, outcome, next).await
}

async fn take_back(State(portal): State<Portal>, here: Here, FormPost(form): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let lines: Vec<i64> =
            form.all(Field::TakeBackLines.id()).filter_map(|line| line.parse().ok()).collect();
        // No line ticked never means the whole claim.
        if lines.is_empty() && form.get("form") != "all" {
            let none = Problem::new(Field::TakeBackLines, Wrong::Missing);
            return Err(Refusal::from(vec![none]).into());
        }
        retrying(|| portal.services.take_back(actor, number, &lines)).await
    }
    .await;
    let next = |number, ()| format!("{}?done=saved", paths::claim(number));
    answer(&portal, here, "/claims/{number}/take-back", form, outcome, next).await
}
