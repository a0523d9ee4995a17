//! Forms of hours, the way of a sent claim, why and why not, fixing one thing, and where its money goes, said again.

use app::form::Typed;
use app::paths;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use domain::claim::ClaimRef;
use domain::field::Field;
use domain::id::StudentId;

use super::Portal;
use super::claims::typed_pay_to;
use super::form::FormPost;
use super::here::Here;
use crate::services::drafts::TypedLicense;
use crate::services::fixing::TypedFix;
use crate::services::{Error, retrying};

const PAYMENT: &str = "/claims/{number}/payment";

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/children/{id}/find-provider", post(find_provider))
        .route("/claims/{number}/fix/{n}", post(fix))
        .route(PAYMENT, post(confirm_details))
}

async fn find_provider(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = ask(&portal, &here, &typed).await;
    let page = "/children/{id}/find-provider";
    portal
        .answer(here, page, typed, outcome, |id| format!("{}/find-provider?done=sent", paths::child(id)))
        .await
}

async fn ask(portal: &Portal, here: &Here, typed: &Typed) -> Result<StudentId, Error> {
    let (child, actor) = (here.param("id")?, here.person()?);
    let services: Vec<String> = typed.all(Field::FindServices.id()).map(str::to_owned).collect();
    let told = [typed.field(Field::FindTried), typed.field(Field::FindWhen)];
    let told: Vec<&str> = told.into_iter().filter(|text| !text.is_empty()).collect();
    let told = told.join("\n");
    retrying(|| portal.services.ask_for_provider(actor, child, (services.clone(), told.clone()))).await?;
    Ok(child)
}

async fn fix(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = send(&portal, &here, &typed).await;
    let next = |(number, next): (ClaimRef, Option<i64>)| match next {
        Some(n) => format!("{}?done=fixed", paths::claim_part(number, &format!("fix/{n}"))),
        None => format!("{}?done=fixed", paths::claim(number)),
    };
    portal.answer(here, "/claims/{number}/fix/{n}", typed, outcome, next).await
}

async fn send(portal: &Portal, here: &Here, typed: &Typed) -> Result<(ClaimRef, Option<i64>), Error> {
    let (number, n, actor) = (here.param("number")?, here.param("n")?, here.person()?);
    let fix = typed_fix(typed);
    let next = retrying(|| portal.services.send_fix(actor, number, n, &fix)).await?;
    Ok((number, next))
}

async fn confirm_details(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let (pay_to, version) = (typed_pay_to(&typed), typed.get("version").parse().ok());
        retrying(|| portal.services.confirm_details(actor, number, &pay_to, version)).await?;
        Ok(number)
    }
    .await;
    let next = |number: ClaimRef| format!("{}?done=details", paths::claim_part(number, "payment"));
    portal.answer(here, PAYMENT, typed, outcome, next).await
}

fn typed_fix(typed: &Typed) -> TypedFix {
    let text = |field: Field| typed.field(field).to_owned();
    TypedFix {
        version: typed.get("version").parse().ok(),
        date: text(Field::SessionDate),
        start: text(Field::SessionStart),
        end: text(Field::SessionEnd),
        goals: typed.all(Field::SessionGoals.id()).filter_map(|id| id.parse().ok()).collect(),
        license: TypedLicense {
            supervisor: false,
            holder: String::new(),
            number: text(Field::LicenseNumber),
            ends: text(Field::LicenseEnds),
        },
        supervisor: TypedLicense {
            supervisor: true,
            holder: text(Field::SupervisorHolder),
            number: text(Field::SupervisorNumber),
            ends: text(Field::SupervisorEnds),
        },
    }
}
