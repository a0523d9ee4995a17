//! A question to the server and the view of its answer.

use std::future::Future;

use http::StatusCode;
use leptos::either::Either;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::pages::problem::ProblemPage;
use crate::trouble::Trouble;

/// Waits for the answer and shows it; trouble becomes its own page with its own status.
pub fn answer<T, V>(
    question: impl Future<Output = Result<T, Trouble>> + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
{
    Suspend::new(async move {
        match question.await {
            Ok(told) => Either::Left(show(told)),
            Err(trouble) => {
                tell_status(&trouble);
                Either::Right(view! { <ProblemPage trouble/> })
            }
        }
    })
}

/// The status of a page that could not be shown; a signed-out person is led to the sign-in page and back.
fn tell_status(trouble: &Trouble) {
    let Some(response) = use_context::<ResponseOptions>() else { return };
    response.set_status(match trouble {
        Trouble::SignedOut => StatusCode::UNAUTHORIZED,
        Trouble::Missing => StatusCode::NOT_FOUND,
        Trouble::Broken { .. } => StatusCode::INTERNAL_SERVER_ERROR,
    });
}

/// Says that nothing is here, in the status of the answer.
pub fn missing() {
    tell_status(&Trouble::Missing);
}
