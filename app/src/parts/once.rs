//! What makes a second press of a button harmless.

use leptos::prelude::*;

use crate::request::OnceKey;

/// The hidden key of a form that adds something. The same form posted again adds nothing more.
#[component]
pub fn Once(
    /// Tells two forms of a page apart.
    #[prop(default = "")]
    form: &'static str,
) -> impl IntoView {
    let OnceKey(key) = use_context().unwrap_or_default();
    view! { <input type="hidden" name="form-key" value=format!("{key}{form}")/> }
}
