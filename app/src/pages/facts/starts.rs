//! The page on which a school tells families that it gives a service itself.

use domain::field::Field;
use leptos::prelude::*;

use super::table;
use crate::form::FormState;
use crate::parts::{Choice, Choices, FormProblems, Page, Select, TextField, answer};
use crate::queries::facts::SchoolStarts;
use crate::request::asking;
use crate::words::words;

/// `/staff/school/starts`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.school_starts(&actor).await
        },
        show,
    )
    .into_any()
}

fn show(starts: SchoolStarts) -> impl IntoView {
    let w = words();
    let rows: Vec<_> = starts
        .told
        .iter()
        .map(|start| {
            view! {
                <tr>
                    <td>{start.child.clone()}</td><td>{start.service.clone()}</td><td>{start.starts_on.clone()}</td>
                    <td>{start.notice_on.clone()}</td><td>{start.read.then(|| w.msg_starts_read_yes())}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![
        w.msg_starts_child(),
        w.msg_starts_service(),
        w.msg_starts_first(),
        w.msg_starts_notice(),
        w.msg_starts_read(),
    ];
    let told = (!rows.is_empty())
        .then(|| view! { <h2>{w.msg_starts_told()}</h2>{table(w.msg_starts_told(), head, rows)} });
    view! {
        <Page title=w.msg_starts_title(&starts.school) width="page--wide">
            {if starts.open.is_empty() {
                view! { <p>{w.msg_starts_none()}</p> }.into_any()
            } else {
                notice(&starts).into_any()
            }}
            {told}
        </Page>
    }
}

fn notice(starts: &SchoolStarts) -> impl IntoView + use<> {
    let w = words();
    let form = FormState::here();
    let lines = starts.open.iter().map(|(id, label)| Choice::new(id, label)).collect();
    let roles = vec![
        Choice::new("SCHOOL_LEADER", w.msg_start_role_leader()),
        Choice::new("RELATED_SERVICE_PROVIDER", w.msg_start_role_provider()),
    ];
    view! {
        <p>{w.msg_starts_lead()}</p>
        <form method="post" novalidate class="form">
            <FormProblems form=form.clone()/>
            <Select form=form.clone() field=Field::StartLine choices=lines/>
            <TextField form=form.clone() field=Field::StartDate kind="date" width="field--medium"/>
            <TextField form=form.clone() field=Field::StartNotice kind="date" width="field--medium"/>
            <Choices form=form field=Field::StartRole choices=roles/>
            <button class="usa-button">{w.msg_starts_send()}</button>
        </form>
    }
}
