//! The lines of a claim: what was asked, what the rules say, what was decided.

use domain::claim::ClaimRef;
use domain::money::Money;
use leptos::prelude::*;

use crate::parts::money;
use crate::paths;
use crate::queries::review::{Proposal, WorkLine, Workbench};
use crate::words::{self, Words};

/// The table of lines, with what they add up to.
pub fn table(w: &Words, bench: &Workbench) -> impl IntoView + use<> {
    let rows: Vec<_> =
        bench.lines.iter().map(|line| row(w, bench.number, line, Some(line.n) == bench.chosen)).collect();
    let sum = |of: fn(&WorkLine) -> Money| -> Money { bench.lines.iter().map(of).sum() };
    let totals = w.msg_review_totals(
        sum(|line| line.asked).to_string(),
        sum(|line| line.proposal.payable).to_string(),
        sum(|line| line.proposal.returned).to_string(),
        sum(|line| line.proposal.held).to_string(),
        sum(|line| line.proposal.denied).to_string(),
    );
    view! {
        <section class="workbench__lines" aria-labelledby="bench-lines">
            <h2 class="workbench__title" id="bench-lines">{w.msg_review_lines()}</h2>
            <table class="usa-table usa-table--borderless usa-table--compact lines">
                <thead>
                    <tr>
                        <th scope="col">{w.msg_review_col_day()}</th>
                        <th scope="col" class="num">{w.msg_review_col_minutes()}</th>
                        <th scope="col" class="num">{w.msg_review_col_asked()}</th>
                        <th scope="col">{w.msg_review_col_rules()}</th>
                        <th scope="col">{w.msg_review_col_decision()}</th>
                        <th scope="col">{w.msg_review_col_state()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <p>{totals}</p>
        </section>
    }
}

fn row(w: &Words, claim: ClaimRef, line: &WorkLine, chosen: bool) -> impl IntoView + use<> {
    let minutes = line.minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
    let decision = line.decision.as_ref().map(|decision| {
        let pays = (!decision.amount.is_zero()).then(|| view! { " "{money(decision.amount)} });
        view! { {words::outcome(w, decision.outcome)}{pays} }
    });
    view! {
        <tr class="lines__row" aria-selected=chosen.then_some("true")>
            <th scope="row"><a href=paths::staff_line(claim, line.n)>{line.day.clone()}</a></th>
            <td class="num">{minutes}</td>
            <td class="num">{money(line.asked)}</td>
            <td>{parts(w, &line.proposal)}</td>
            <td>{decision}</td>
            <td>{words::line_state(w, line.state)}</td>
        </tr>
    }
}

/// How the rules divide what was asked: only parts that are not zero.
fn parts(w: &Words, proposal: &Proposal) -> impl IntoView + use<> {
    let parts = [
        ("outcome outcome--pay", w.msg_review_pay(), proposal.payable),
        ("outcome outcome--ask", w.msg_review_ask(), proposal.returned),
        ("outcome outcome--hold", w.msg_review_wait(), proposal.held),
        ("outcome outcome--no", w.msg_review_not(), proposal.denied),
    ];
    let parts = parts.into_iter().filter(|(_, _, amount)| !amount.is_zero());
    let part = |(class, name, amount)| view! { <span class=class>{name}" "{money(amount)}</span>" " };
    parts.map(part).collect::<Vec<_>>()
}
