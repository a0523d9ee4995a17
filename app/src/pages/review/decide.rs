//! The forms of a line: decide, agree as the second person, undo.

use domain::claim::{LineState, Outcome};
use domain::field::Field;
use domain::reason::Reason;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{Choice, Choices, MoneyField, Select, TextArea, TextField, money};
use crate::paths;
use crate::queries::review::{DecisionShown, WorkLine, Workbench};
use crate::words::{self, Words};

/// The forms that the line's state and the person's role allow.
pub fn forms(w: &Words, bench: &Workbench, line: &WorkLine) -> AnyView {
    let action = format!("{}/lines/{}", paths::staff_claim(bench.number), line.n);
    let standing = line.decision.as_ref().map(|decision| said(w, decision));
    let open = matches!(line.state, LineState::Sent | LineState::Held);
    let decide = (bench.may_decide && open).then(|| decide(w, &action, line));
    let typed = (!open).then(|| typed(w));
    let agree = line.may_agree.then(|| agree(w, &action, line.version));
    let decided = !open && line.state != LineState::TakenBack && line.state != LineState::Draft;
    let undo = (bench.may_decide && decided).then(|| undo(w, &action));
    view! { {standing}{typed}{decide}{agree}{undo} }.into_any()
}

fn said(w: &Words, decision: &DecisionShown) -> AnyView {
    let minutes = w.msg_common_minutes(decision.minutes.to_string());
    let what = words::outcome(w, decision.outcome);
    let why: Vec<_> = decision.reasons.iter().map(|reason| view! { <li>{reason.clone()}</li> }).collect();
    view! {
        <p class="sum">
            <strong>{what}</strong>" · "{money(decision.amount)}" · "{minutes}" · "{decision.by.clone()}
        </p>
        <ul>{why}</ul>
        <p>{decision.hold.clone()}</p>
        <p dir="auto">{decision.note.clone()}</p>
    }
    .into_any()
}

/// What a person typed while somebody else was first: it is not saved, and not lost.
fn typed(w: &Words) -> Option<AnyView> {
    let typed = FormState::named("decide").typed?;
    let said: Option<Outcome> = typed.field(Field::DecideOutcome).parse().ok();
    let reason = typed.field(Field::DecideReason).parse().ok();
    let reason = reason.map(|reason| words::reason_for_staff(w, reason, &words::ReasonFacts::default()));
    let own =
        [Field::DecideMinutes, Field::DecideAmount, Field::HoldOwner, Field::HoldUntil, Field::DecideNote];
    let own: Vec<_> = own
        .into_iter()
        .filter(|field| !typed.field(*field).is_empty())
        .map(|field| view! { <div><dt>{words::label(w, field)}</dt><dd dir="auto">{typed.field(field).to_owned()}</dd></div> })
        .collect();
    let title =
        said.map(|said| words::outcome(w, said)).into_iter().chain(reason).collect::<Vec<_>>().join(" · ");
    Some(
        view! {
            <section class="box">
                <h2>{w.msg_review_you_typed()}</h2>
                <p>{title}</p>
                <dl class="summary-list">{own}</dl>
            </section>
        }
        .into_any(),
    )
}

fn decide(w: &Words, action: &str, line: &WorkLine) -> AnyView {
    let form = FormState::named("decide");
    let outcomes: Vec<_> = [Outcome::Approve, Outcome::Part, Outcome::Return, Outcome::Deny, Outcome::Hold]
        .into_iter()
        .map(|one| Choice::new(one.code(), words::outcome(w, one)))
        .collect();
    let facts = words::ReasonFacts::default();
    let proposed = |reason: Reason| line.proposal.reasons.iter().any(|(code, _)| *code == reason.to_string());
    let reasons: Vec<_> = Reason::ALL
        .iter()
        .map(|reason| {
            Choice::new(reason, words::reason_for_staff(w, *reason, &facts)).chosen(proposed(*reason))
        })
        .collect();
    let (minutes, amount) = (line.proposal.minutes.to_string(), line.proposal.payable.typed());
    view! {
        <form method="post" action=action.to_owned() novalidate class="form decide">
            <h2>{w.msg_review_decide()}</h2>
            <input type="hidden" name="form" value="decide"/>
            <input type="hidden" name="version" value=line.version/>
            <Choices form=form.clone() field=Field::DecideOutcome choices=outcomes/>
            <Select form=form.clone() field=Field::DecideReason choices=reasons/>
            <TextField form=form.clone() field=Field::DecideMinutes kept=minutes inputmode="numeric" width="field--short"/>
            <MoneyField form=form.clone() field=Field::DecideAmount kept=amount/>
            <TextField form=form.clone() field=Field::HoldOwner/>
            <TextField form=form.clone() field=Field::HoldUntil kind="date" width="field--medium"/>
            <TextArea form field=Field::DecideNote/>
            <button class="usa-button">{w.msg_review_save()}</button>
        </form>
    }
    .into_any()
}

fn agree(w: &Words, action: &str, version: i64) -> AnyView {
    let form = FormState::named("send-back");
    let open = form.typed.is_some();
    view! {
        <form method="post" action=format!("{action}/approve")>
            <input type="hidden" name="version" value=version/>
            <button class="usa-button">{w.msg_review_agree()}</button>
        </form>
        <details open=open>
            <summary>{w.msg_review_send_back()}</summary>
            <form method="post" action=format!("{action}/send-back") novalidate class="form">
                <input type="hidden" name="form" value="send-back"/>
                <TextArea form field=Field::SecondNote/>
                <button class="usa-button usa-button--outline">{w.msg_review_send_back()}</button>
            </form>
        </details>
    }
    .into_any()
}

fn undo(w: &Words, action: &str) -> AnyView {
    let form = FormState::named("undo");
    let open = form.typed.is_some();
    view! {
        <details open=open>
            <summary>{w.msg_review_undo()}</summary>
            <form method="post" action=format!("{action}/undo") novalidate class="form">
                <input type="hidden" name="form" value="undo"/>
                <TextArea form field=Field::UndoWhy/>
                <button class="usa-button usa-button--outline">{w.msg_review_undo()}</button>
            </form>
        </details>
    }
    .into_any()
}
