//! Numbers that keep their direction inside any text.

use domain::money::Money;
use leptos::prelude::*;

/// `$1,234.50`, from left to right in every language.
pub fn money(amount: Money) -> impl IntoView {
    number(amount.to_string())
}

/// A claim number, a date in digits, a file name.
pub fn number(text: impl Into<String>) -> impl IntoView {
    view! { <bdi class="number" dir="ltr">{text.into()}</bdi> }
}

/// The district's phone number, ready to be called.
pub fn phone() -> impl IntoView {
    view! { <a href="tel:+16176358599">{number("(617) 635-8599")}</a> }
}
