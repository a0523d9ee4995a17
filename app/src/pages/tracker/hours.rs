//! A child's hours: for each service a bar, its numbers, and whether the school begins to give it.

use leptos::prelude::*;

use crate::parts::{Page, answer};
use crate::paths;
use crate::queries::tracker::{ChildHours, ServiceHours};
use crate::request::{asking, param};
use crate::words::dates::{length, short_day};
use crate::words::{Words, words};

/// `/children/{id}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.child_hours(&actor, param("id")?).await
        },
        |told| show(&told),
    )
    .into_any()
}

fn show(child: &ChildHours) -> impl IntoView + use<> {
    let w = words();
    let title = w.msg_hours_title(&child.name);
    let none = !child.decided || child.services.is_empty();
    let undecided = none.then(|| {
        view! {
            <div class="empty">
                <p>{w.msg_hours_no_decision()}</p>
                <p>{w.msg_hours_waits_for(&child.school)}</p>
            </div>
        }
    });
    let services: Vec<_> =
        child.services.iter().enumerate().map(|(i, service)| show_service(w, i, service)).collect();
    let asked = child.asked_for_provider.map(|on| {
        view! { <p class="quiet">{w.msg_find_got_it(short_day(w, on))}</p> }
    });
    let here = paths::child(child.id);
    view! {
        <Page title=title back=(paths::HOME.to_owned(), w.msg_nav_home())>
            {undecided}
            {services}
            {(!none).then(|| view! { <p class="quiet">{w.msg_hours_why_hours()}</p> })}
            {(!none).then(|| view! { <a class="usa-button" href="/claims/new">{w.msg_home_start()}</a> })}
            {asked}
            <ul class="page__links">
                {(!none).then(|| view! { <li><a href=format!("{here}/ask")>{w.msg_ask_title()}</a></li> })}
                <li><a href=format!("{here}/hours")>{w.msg_hours_entries()}</a></li>
                <li><a href=format!("{here}/find-provider")>{w.msg_home_no_provider()}</a></li>
            </ul>
        </Page>
    }
}

fn show_service(w: &Words, i: usize, service: &ServiceHours) -> impl IntoView + use<> {
    let (id, title) = (format!("hours-{i}"), format!("hours-{i}"));
    let left = match service.left {
        0 => w.msg_hours_none(),
        left => w.msg_common_left(length(w, left)),
    };
    let starts = service.starts.as_ref().map(|(on, by)| {
        view! {
            <section class="box">
                <p><strong>{w.msg_hours_starts(&service.name, short_day(w, *on))}</strong></p>
                <p>{w.msg_start_notice_others()}</p>
                <p class="quiet">{w.msg_start_notice_told_by()}": "{by.clone()}</p>
            </section>
        }
    });
    view! {
        <section class="hours" aria-labelledby=title>
            <h2 id=id>{service.name.clone()}</h2>
            <p class="big-number">{left}</p>
            {bar(service)}
            <dl class="summary-list summary-list--amounts hours-bar__key">
                <div><dt>{w.msg_hours_missed()}</dt><dd>{length(w, service.missed)}</dd></div>
                <div>
                    <dt><span class="hours-bar__mark hours-bar__mark--paid"></span>{w.msg_hours_paid()}</dt>
                    <dd>{length(w, service.paid)}</dd>
                </div>
                <div>
                    <dt><span class="hours-bar__mark hours-bar__mark--held"></span>{w.msg_hours_claims()}</dt>
                    <dd>{length(w, service.in_claims)}</dd>
                </div>
                <div>
                    <dt><span class="hours-bar__mark hours-bar__mark--school"></span>{w.msg_hours_school()}</dt>
                    <dd>{length(w, service.school)}</dd>
                </div>
                <div class="summary-list__total">
                    <dt><span class="hours-bar__mark hours-bar__mark--left"></span>{w.msg_hours_left()}</dt>
                    <dd>{length(w, service.left)}</dd>
                </div>
            </dl>
            {starts}
        </section>
    }
}

/// The bar in per cent of the missed hours; the list below it says the same in numbers.
fn bar(service: &ServiceHours) -> impl IntoView + use<> {
    let share = |minutes: i64| (minutes * 100 / service.missed.max(1)).clamp(0, 100);
    let paid = share(service.paid);
    let held = share(service.paid + service.in_claims);
    let school = share(service.paid + service.in_claims + service.school);
    let at = |per_cent: i64| format!("{per_cent}%");
    view! {
        <div class="hours-bar" aria-hidden="true">
            <svg class="hours-bar__svg" width="100%" height="24">
                <line class="hours-bar__paid" x1="0%" x2=at(paid) y1="12" y2="12"/>
                <line class="hours-bar__held" x1=at(paid) x2=at(held) y1="12" y2="12"/>
                <line class="hours-bar__school" x1=at(held) x2=at(school) y1="12" y2="12"/>
            </svg>
        </div>
    }
}
