//! The payments of a claim: approved, on its way, sent, or come back; each a sentence of its own.

use domain::claim::ClaimRef;
use leptos::prelude::*;

use super::lines::amount;
use crate::form::FormState;
use crate::pages::claims::{Newest, pay_to};
use crate::parts::{FormProblems, Page, answer, money, number};
use crate::paths;
use crate::queries::tracker::{DetailsWanted, PaymentFacts, PaymentStage, SentClaim};
use crate::request::{asking, param};
use crate::words::dates::short_day;
use crate::words::{self, Words, words};

/// `/claims/{number}/payment`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.sent_claim(&actor, param("number")?).await
        },
        |told| show(&told),
    )
    .into_any()
}

fn show(claim: &SentClaim) -> impl IntoView + use<> {
    let w = words();
    let back = (paths::claim(claim.number), w.msg_claim_title(claim.number.to_string()));
    let none = claim.payments.is_empty();
    let payments: Vec<_> = claim.payments.iter().map(|payment| facts(w, claim.number, payment)).collect();
    let paid = claim.paid;
    let to_pay = amount(w.msg_track_sum_to_pay(), claim.to_pay);
    let to_fix = amount(w.msg_track_sum_to_fix(), claim.to_fix);
    let thread = paths::thread(claim.number);
    let form = FormState::here();
    let details = claim.details.as_ref().map(|wanted| confirm(w, &form, wanted));
    view! {
        <Page title=w.msg_payment_page() back=back>
            <FormProblems form=form/>
            {none.then(|| view! { <p>{w.msg_payment_none()}</p> })}
            {payments}
            {details}
            <dl class="summary-list summary-list--amounts">
                <div><dt>{w.msg_payment_so_far()}</dt><dd>{money(paid)}</dd></div>
                {to_pay}
                {to_fix}
            </dl>
            <ul class="page__links"><li><a href=thread>{w.msg_payment_missing()}</a></li></ul>
        </Page>
    }
}

/// Why the money waits, and the form that says again where it goes.
fn confirm(w: &Words, form: &FormState, wanted: &DetailsWanted) -> impl IntoView + use<> {
    let kept = &wanted.kept;
    let why: Vec<_> = wanted.why.iter().map(|why| view! { <p>{words::details_wanted(w, why)}</p> }).collect();
    let body = if kept.can_sign {
        view! {
            <p>{w.msg_details_lead()}</p>
            <Newest form=form.clone() now=pay_to::now(w, kept)/>
            <form method="post" action=paths::claim_part(kept.number, "payment") novalidate class="form">
                {pay_to::fields(w, form, kept)}
                <button class="usa-button">{w.msg_details_confirm()}</button>
            </form>
        }
        .into_any()
    } else {
        view! { <p>{w.msg_pay_helper()}</p> }.into_any()
    };
    view! { <h2>{w.msg_details_title()}</h2>{why}{body} }
}

fn facts(w: &Words, claim: ClaimRef, payment: &PaymentFacts) -> impl IntoView + use<> {
    let sum = payment.amount.to_string();
    let title = match payment.state {
        PaymentStage::Approved => w.msg_payment_approved(&sum),
        PaymentStage::WaitsForYou => w.msg_payment_waits(&sum),
        PaymentStage::OnItsWay => w.msg_payment_on_its_way(&sum),
        PaymentStage::Sent => w.msg_payment_title(&sum),
        PaymentStage::CameBack => w.msg_payment_came_back(payment.came_back.as_deref().unwrap_or_default()),
    };
    let how = match payment.method.as_str() {
        "CHECK" => Some(w.msg_pay_mail()),
        "DEPOSIT" => Some(w.msg_pay_deposit()),
        "PICK_UP" => Some(w.msg_pay_pickup()),
        _ => None,
    };
    let sent_on = payment.sent_on.map(|on| short_day(w, on));
    let count = w.msg_payment_sessions(payment.sessions, claim.to_string());
    let rows: Vec<_> = [
        (w.msg_payment_how(), how),
        (w.msg_payment_number(), payment.trace.clone()),
        (w.msg_payment_sent_on(), sent_on),
        (w.msg_payment_to(), payment.to.clone()),
        (w.msg_payment_for(), (payment.sessions > 0).then_some(count)),
    ]
    .into_iter()
    .filter_map(|(name, value)| {
        value.map(|value| view! { <div><dt>{name}</dt><dd>{number(value)}</dd></div> })
    })
    .collect();
    view! {
        <section class="box">
            <h2>{title}</h2>
            <dl class="summary-list">{rows}</dl>
        </section>
    }
}
