//! Forms of settings: propose, confirm, withdraw.

use app::paths;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use domain::field::Field;
use domain::id::SettingChangeId;
use domain::refusal::Refusal;

use super::Portal;
use super::form::FormPost;
use super::here::Here;
use crate::services::settings::TypedSetting;
use crate::services::{Error, retrying};

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new().route(paths::SETTINGS, post(change))
}

/// One of the forms of the page, told apart by the hidden field `form`.
async fn change(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = async {
        let (actor, services) = (here.person()?, &portal.services);
        let of = || typed.get("change").parse::<SettingChangeId>().map_err(|_| Refusal::Missing);
        match typed.get("form") {
            "propose" => {
                let new = TypedSetting {
                    name: typed.field(Field::SettingName).to_owned(),
                    value: typed.field(Field::SettingValue).to_owned(),
                    from: typed.field(Field::SettingFrom).to_owned(),
                    reason: typed.field(Field::SettingReason).to_owned(),
                };
                retrying(|| services.propose_setting(actor, &new)).await
            }
            "confirm" => {
                let id = of()?;
                retrying(|| services.confirm_setting(actor, id)).await
            }
            "withdraw" => {
                let id = of()?;
                retrying(|| services.withdraw_setting(actor, id)).await
            }
            _ => Err(Error::from(Refusal::Missing)),
        }
    };
    let outcome = outcome.await;
    let next = |()| format!("{}?done=saved", paths::SETTINGS);
    portal.answer(here, paths::SETTINGS, typed, outcome, next).await
}
