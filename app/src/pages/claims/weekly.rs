//! The weekly pattern: days, times and dates, from which the server makes the rows.

use domain::field::Field;
use leptos::prelude::*;

use super::fields::{DayField, GoalsField, GroupField, TimeField};
use crate::form::FormState;
use crate::parts::{MoneyField, Once};
use crate::paths;
use crate::queries::claims::SessionsPart;
use crate::words::{self, Words};

/// The days of the week with their codes, Monday first.
fn weekdays(w: &Words) -> [(&'static str, String); 7] {
    [
        ("mon", w.msg_day_mon()),
        ("tue", w.msg_day_tue()),
        ("wed", w.msg_day_wed()),
        ("thu", w.msg_day_thu()),
        ("fri", w.msg_day_fri()),
        ("sat", w.msg_day_sat()),
        ("sun", w.msg_day_sun()),
    ]
}

/// The form of a weekly pattern.
pub fn builder(w: &Words, part: &SessionsPart) -> AnyView {
    let form = FormState::named("weekly");
    let button = if part.rows.is_empty() { "usa-button" } else { "usa-button usa-button--outline" };
    view! {
        <form method="post" action=paths::claim_part(part.number, "sessions") novalidate class="form">
            <input type="hidden" name="form" value="weekly"/>
            <Once/>
            {days(w, &form)}
            <div class="field-row">
                <TimeField form=form.clone() field=Field::SessionStart/>
                <TimeField form=form.clone() field=Field::SessionEnd/>
            </div>
            <div class="field-row">
                <DayField form=form.clone() field=Field::AskFrom/>
                <DayField form=form.clone() field=Field::AskTo/>
            </div>
            <MoneyField form=form.clone() field=Field::SessionPrice/>
            <GoalsField form=form.clone() goals=part.goals.clone()/>
            <GroupField form kept="INDIVIDUAL"/>
            <button class=button>{w.msg_sessions_make()}</button>
        </form>
    }
    .into_any()
}

fn days(w: &Words, form: &FormState) -> AnyView {
    let field = Field::SessionsDays;
    let problem = form.problem(field).map(|problem| {
        view! { <span class="usa-error-message" id="sessions-days-error">{words::problem(w, problem)}</span> }
    });
    let class = if problem.is_some() { "usa-form-group usa-form-group--error" } else { "usa-form-group" };
    let hint = words::hint(w, field).map(|hint| view! { <span class="usa-hint">{hint}</span> });
    let boxes: Vec<_> = weekdays(w)
        .into_iter()
        .enumerate()
        .map(|(i, (code, name))| {
            // The first one carries the field's id, so that the error summary leads to it.
            let id = (i == 0).then(|| field.id());
            let ticked = form.ticked(field, code, false);
            view! {
                <label class="day-picker__day">
                    <input type="checkbox" id=id name=field.id() value=code checked=ticked/>
                    <span>{name}</span>
                </label>
            }
        })
        .collect();
    view! {
        <div class=class>
            <fieldset class="usa-fieldset">
                <legend class="usa-legend">{words::label(w, field)}</legend>
                {hint}{problem}
                <div class="day-picker">{boxes}</div>
            </fieldset>
        </div>
    }
    .into_any()
}
