//! The frame of every page: skip link, header, notice, content, help, footer.

use domain::access::Role;
use domain::language::Language;
use leptos::prelude::*;
use leptos_meta::Title;

use super::phone;
use crate::paths;
use crate::request::{actor, asked, query};
use crate::texts;
use crate::words::{Words, words};

/// A page with its title. `Error:` stands before the title while a form has problems.
#[component]
pub fn Page(
    /// The title, also the `h1` of the page.
    #[prop(into)]
    title: String,
    /// Where "back" leads and what it says.
    #[prop(optional)]
    back: Option<(String, String)>,
    /// `page--wide` for staff, `page--narrow` for one question.
    #[prop(optional)]
    width: &'static str,
    /// Leaves out the `h1`, for a page that brings its own.
    #[prop(optional)]
    own_heading: bool,
    /// The content.
    children: Children,
) -> impl IntoView {
    let w = words();
    let wrong = !crate::form::FormState::here().problems.is_empty();
    let full = format!("{title} · {}", w.msg_public_title());
    let full = if wrong { format!("{} {full}", w.msg_error_prefix()) } else { full };
    let back = back.map(|(href, text)| view! { <a class="page__back" href=href>{text}</a> });
    view! {
        <Title text=full/>
        <a class="usa-skipnav" href="#main">{w.msg_nav_skip()}</a>
        {header(w)}
        <div class="notice">{notice(w)}</div>
        <main id="main" class=format!("page {width}")>
            {back}
            {(!own_heading).then(|| view! { <h1>{title}</h1> })}
            {children()}
        </main>
        {help(w)}
    }
}

fn header(w: &Words) -> impl IntoView {
    let person = actor();
    let staff = person.as_ref().is_some_and(|actor| actor.role.is_staff());
    let home = match &person {
        None => format!("/{}", asked().language),
        Some(actor) if actor.role.is_staff() => "/staff".to_owned(),
        Some(_) => "/home".to_owned(),
    };
    let links = person.map(|actor| view! { {menu(w, actor.role)} });
    view! {
        <header class=if staff { "header header--staff" } else { "header" }>
            <a class="header__name" href=home>
                {w.msg_public_title()}" "<span class="header__owner">"Boston Public Schools"</span>
            </a>
            <nav class="header__nav" aria-label=w.msg_nav_main()>
                {language_menu(w)}
                {links}
            </nav>
        </header>
    }
}

fn language_menu(w: &Words) -> impl IntoView {
    let here = asked();
    let items: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            view! {
                <li>
                    <button
                        name="language" value=language.code() lang=language.tag() dir=language.dir()
                        aria-current=(language == here.language).then_some("true")
                    >{language.label()}</button>
                </li>
            }
        })
        .collect();
    view! {
        <details class="menu menu--language">
            <summary>
                <span class="visually-hidden">{w.msg_nav_language()}" "</span>
                <span lang=here.language.tag()>{here.language.label()}</span>
            </summary>
            <form method="post" action="/language">
                <input type="hidden" name="then" value=here.path/>
                <ul class="menu__list">{items}</ul>
            </form>
        </details>
    }
}

fn menu(w: &Words, role: Role) -> impl IntoView {
    let links: Vec<_> =
        links(w, role).into_iter().map(|(href, text)| view! { <li><a href=href>{text}</a></li> }).collect();
    let messages = matches!(role, Role::Family | Role::Helper)
        .then(|| view! { <a class="header__link" href="/messages">{w.msg_nav_messages()}</a> });
    view! {
        {messages}
        <details class="menu">
            <summary>{w.msg_nav_menu()}</summary>
            <ul class="menu__list">
                {links}
                <li>
                    <form method="post" action="/sign-out">
                        <button class="usa-button usa-button--unstyled">{w.msg_nav_sign_out()}</button>
                    </form>
                </li>
            </ul>
        </details>
    }
}

/// The pages that a role has, for the menu and the staff's start page.
pub fn links(w: &Words, role: Role) -> Vec<(&'static str, String)> {
    let queue = ("/staff/queue", w.msg_staff_nav_queue());
    let second = ("/staff/second", w.msg_staff_nav_second());
    let requests = ("/staff/requests", w.msg_staff_nav_requests());
    let facts = ("/staff/facts", w.msg_staff_nav_facts());
    let imports = ("/staff/imports", w.msg_staff_nav_imports());
    let payments = ("/staff/finance/payments", w.msg_staff_nav_payments());
    let worksheet = ("/staff/circuit-breaker", w.msg_staff_nav_circuit_breaker());
    let rules = (paths::SETTINGS, w.msg_staff_nav_rules());
    let devices = ("/devices", w.msg_settings_devices());
    match role {
        Role::Family | Role::Helper => vec![("/home", w.msg_nav_home()), devices],
        Role::School => vec![("/staff/school/starts", w.msg_staff_nav_starts()), rules, devices],
        Role::Intake => vec![queue, rules, devices],
        Role::Reviewer => vec![queue, second, requests, facts, rules, devices],
        Role::Approver => vec![queue, second, rules, devices],
        Role::Lead => vec![queue, second, requests, facts, imports, worksheet, rules, devices],
        Role::Finance => vec![payments, worksheet, rules, devices],
        Role::Administrator => vec![imports, worksheet, rules, devices],
        Role::Auditor => vec![queue, payments, worksheet, rules, devices],
    }
}

/// The result of the last action, named in the address so that reloading is harmless.
fn notice(w: &Words) -> impl IntoView {
    let text = query::<String>("done").and_then(|done| match done.as_str() {
        "saved" => Some(w.msg_done_saved()),
        "sent" => Some(w.msg_done_sent()),
        "removed" => Some(w.msg_done_removed()),
        "fixed" => Some(w.msg_done_fixed()),
        "decided" => Some(w.msg_done_decided()),
        "undone" => Some(w.msg_done_undone()),
        "details" => Some(w.msg_done_details()),
        "signed-out" => Some(w.msg_done_signed_out()),
        "imported" => Some(w.msg_done_imported()),
        "built" => Some(w.msg_done_built()),
        "released" => Some(w.msg_done_released()),
        "aside" => Some(w.msg_done_aside()),
        "ready" => Some(w.msg_done_ready()),
        "exported" => Some(w.msg_done_exported()),
        "confirmed" => Some(w.msg_done_confirmed()),
        _ => None,
    });
    text.map(|text| {
        view! {
            <div class="usa-alert usa-alert--success usa-alert--slim" role="status">
                <div class="usa-alert__body"><p class="usa-alert__text">{text}</p></div>
            </div>
        }
    })
}

fn help(w: &Words) -> impl IntoView {
    let draft = texts::is_draft(w.language()).then(|| view! { <p class="quiet">{w.msg_letter_draft()}</p> });
    view! {
        <aside class="help" aria-labelledby="help">
            <h2 class="help__title" id="help">{w.msg_help_title()}</h2>
            <ul class="help__list">
                <li>{phone()}</li>
                <li>{w.msg_help_interpreter()}</li>
            </ul>
            {draft}
        </aside>
        <footer class="footer">
            <ul class="footer__list">
                <li><a href=format!("mailto:{}", w.msg_help_email())>{w.msg_help_email()}</a></li>
            </ul>
        </footer>
    }
}
