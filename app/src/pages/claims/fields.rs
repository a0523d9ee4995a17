//! Fields for days, times and goals, which several pages of a draft share.

use domain::draft::{read_date, read_time};
use domain::field::Field;
use domain::id::GoalId;
use jiff::civil::Time;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{Choice, Choices, TextField};
use crate::queries::claims::GoalChoice;
use crate::words::{Words, words};

/// A day. What a browser's calendar can't show stays as it was typed.
#[component]
pub fn DayField(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// What is kept so far.
    #[prop(optional, into)]
    kept: String,
) -> impl IntoView {
    let value = form.value(field, &kept);
    let (kind, kept) = match read_date(&value) {
        Ok(day) => ("date", day.to_string()),
        Err(_) if value.is_empty() => ("date", value),
        Err(_) => ("text", value),
    };
    view! { <TextField form=shown(form, field, &kept) field kept kind width="field--medium"/> }
}

/// A time of the day. What a browser's clock can't show stays as it was typed.
#[component]
pub fn TimeField(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// What is kept so far.
    #[prop(optional, into)]
    kept: String,
) -> impl IntoView {
    let value = form.value(field, &kept);
    let (kind, kept) = match read_time(&value) {
        Ok(time) => ("time", clock(time)),
        Err(_) if value.is_empty() => ("time", value),
        Err(_) => ("text", value),
    };
    view! { <TextField form=shown(form, field, &kept) field kept kind width="field--short"/> }
}

/// `16:00`, as time fields of browsers want it.
pub fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// The form with this value in the field, in the form that the browser's own field can show.
fn shown(mut form: FormState, field: Field, value: &str) -> FormState {
    if let Some(typed) = &mut form.typed {
        for (_, old) in typed.0.iter_mut().filter(|(name, _)| name == field.id()) {
            value.clone_into(old);
        }
    }
    form
}

/// The goals worked on.
#[component]
pub fn GoalsField(
    /// The form it belongs to.
    form: FormState,
    /// The goals of the child.
    goals: Vec<GoalChoice>,
    /// Those ticked so far.
    #[prop(optional)]
    kept: Vec<GoalId>,
) -> impl IntoView {
    let w = words();
    let choices: Vec<_> = goals
        .into_iter()
        .map(|goal| {
            Choice::new(goal.id, w.msg_session_goal(&goal.code))
                .noting(goal.wording)
                .chosen(kept.contains(&goal.id))
        })
        .collect();
    view! { <Choices form field=Field::SessionGoals choices several=true/> }
}

/// Alone, or in a group.
#[component]
pub fn GroupField(
    /// The form it belongs to.
    form: FormState,
    /// What is chosen so far.
    #[prop(optional, into)]
    kept: String,
) -> impl IntoView {
    let choices = alone_or_group(words(), &kept);
    view! { <Choices form field=Field::SessionGroup choices/> }
}

fn alone_or_group(w: &Words, kept: &str) -> Vec<Choice> {
    [("INDIVIDUAL", w.msg_session_alone()), ("GROUP", w.msg_session_group_choice())]
        .into_iter()
        .map(|(code, label)| Choice::new(code, label).chosen(code == kept))
        .collect()
}
