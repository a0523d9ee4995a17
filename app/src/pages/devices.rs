//! The phones and computers on which a person is signed in.

use leptos::prelude::*;

use crate::parts::{Page, answer};
use crate::queries::home::SignedInDevice;
use crate::request::asking;
use crate::words::words;

/// `/devices`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.devices(&actor).await
        },
        show,
    )
    .into_any()
}

fn show(devices: Vec<SignedInDevice>) -> impl IntoView {
    let w = words();
    let items: Vec<_> = devices
        .into_iter()
        .map(|device| {
            let this = device.this.then(|| view! { <strong>{w.msg_settings_this_phone()}</strong>" " });
            view! { <li class="history__item">{this}<span class="history__what">{device.label}</span>" "<time class="history__when">{device.last_seen}</time></li> }
        })
        .collect();
    view! {
        <Page title=w.msg_settings_devices()>
            <ol class="history">{items}</ol>
            <p>{w.msg_settings_out_all_note()}</p>
            <form method="post" action="/sign-out-everywhere">
                <button class="usa-button">{w.msg_settings_out_all()}</button>
            </form>
            <p class="quiet">{w.msg_settings_lost()}</p>
        </Page>
    }
}
