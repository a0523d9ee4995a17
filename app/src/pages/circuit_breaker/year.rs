//! The worksheet of a fiscal year: what counts, what does not and why, and the state's share.

use domain::circuit_breaker::{Cited, FiscalYear};
use leptos::prelude::*;

use super::values;
use crate::form::FormState;
use crate::parts::{FormProblems, Page, answer, figures_of, money, number, table, words_of};
use crate::paths;
use crate::queries::circuit_breaker::{Part, StudentRow, YearSheet};
use crate::request::{asking, param};
use crate::words::{self, Words, dates, words};

/// `/staff/circuit-breaker`: the newest year with anything paid.
pub fn newest_view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.year_sheet(&actor, None).await
        },
        show,
    )
    .into_any()
}

/// `/staff/circuit-breaker/{fy}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.year_sheet(&actor, Some(param("fy")?)).await
        },
        show,
    )
    .into_any()
}

fn show(sheet: YearSheet) -> impl IntoView {
    let w = words();
    let days = sheet.year.days();
    let lead = w.msg_cb_lead(dates::short_day(w, days.from), dates::short_day(w, days.to));
    let (ties, says) = if sheet.ties {
        ("health health--ok", w.msg_cb_ties())
    } else {
        ("health health--bad", w.msg_cb_off())
    };
    view! {
        <Page title=w.msg_cb_title(sheet.year.label()) width="page--wide">
            <FormProblems form=FormState::here()/>
            <p><strong>{w.msg_cb_estimate()}</strong>" "{lead}</p>
            <p class="quiet">{w.msg_cb_estimate_why()}</p>
            {totals(w, &sheet)}
            <p class=ties>{says}</p>
            <h2>{w.msg_cb_students()}</h2>
            {students(w, &sheet)}
            <h2>{w.msg_cb_why()}</h2>
            {reasons(w, &sheet.reasons)}
            <h2>{w.msg_cb_district()}</h2>
            {district(w, &sheet)}
            {values::of_year(w, sheet.settings)}
            {download(w, sheet.year)}
            {years(w, sheet.year)}
        </Page>
    }
}

fn part(w: &Words, part: Part) -> String {
    w.msg_cb_part(part.lines, words::hours(w, part.minutes), part.paid.to_string())
}

fn totals(w: &'static Words, sheet: &YearSheet) -> impl IntoView + use<> {
    let sums = sheet.sums;
    let waits = w.msg_cb_sum(sheet.waits.count, sheet.waits.money.to_string());
    let rows: Vec<_> = [
        (w.msg_cb_paid(), w.msg_cb_sum(sheet.paid.count, sheet.paid.money.to_string())),
        (w.msg_cb_included(), part(w, sums.included)),
        (w.msg_cb_excluded(), part(w, sums.excluded)),
        (w.msg_cb_claimed(), sums.claimed.to_string()),
        (w.msg_cb_waits(), format!("{waits}. {}", w.msg_cb_waits_note())),
    ]
    .into_iter()
    .map(|(name, says)| view! { <div><dt>{name}</dt><dd>{says}</dd></div> })
    .collect();
    view! { <dl class="summary-list">{rows}</dl> }
}

fn students(w: &'static Words, sheet: &YearSheet) -> AnyView {
    if sheet.students.is_empty() {
        return view! { <div class="empty"><p>{w.msg_cb_empty()}</p></div> }.into_any();
    }
    let rows = sheet.students.iter().map(|row| student(w, sheet.year, row)).collect();
    let sums = sheet.sums;
    let foot = view! {
        <tr>
            <th scope="row" colspan="2">{w.msg_cb_total()}</th>
            <td class="num">{number(sums.all.lines.to_string())}</td><td class="num">{money(sums.all.paid)}</td>
            <td class="num">{words::hours(w, sums.included.minutes)}</td><td class="num">{money(sums.included.paid)}</td>
            <td class="num">{money(sums.excluded.paid)}</td><td class="num">{money(sums.claimed)}</td><td></td>
            <td class="num">{sheet.total.map(|(all, _)| money(all))}</td>
        </tr>
    };
    let head = vec![
        words_of(w.msg_cb_student()),
        words_of(w.msg_cb_sasid()),
        figures_of(w.msg_cb_lines()),
        figures_of(w.msg_cb_paid()),
        figures_of(w.msg_cb_time()),
        figures_of(w.msg_cb_included()),
        figures_of(w.msg_cb_excluded()),
        figures_of(w.msg_cb_claimed()),
        figures_of(w.msg_cb_below()),
        figures_of(w.msg_cb_share()),
    ];
    table(w.msg_cb_students(), head, rows, Some(foot.into_any())).into_any()
}

fn student(w: &Words, year: FiscalYear, row: &StudentRow) -> AnyView {
    let sums = row.sums;
    view! {
        <tr>
            <td><a href=paths::student_sheet(year, row.id)>{row.child.clone()}</a></td>
            <td>{number(row.sasid.clone())}</td>
            <td class="num">{number(sums.all.lines.to_string())}</td><td class="num">{money(sums.all.paid)}</td>
            <td class="num">{words::hours(w, sums.included.minutes)}</td><td class="num">{money(sums.included.paid)}</td>
            <td class="num">{money(sums.excluded.paid)}</td><td class="num">{money(sums.claimed)}</td>
            <td class="num">{row.share.map(|share| money(share.below))}</td>
            <td class="num">{row.share.map(|share| money(share.share))}</td>
        </tr>
    }
    .into_any()
}

fn reasons(w: &'static Words, reasons: &[(Cited, Part)]) -> AnyView {
    if reasons.is_empty() {
        return view! { <p class="quiet">{w.msg_cb_why_empty()}</p> }.into_any();
    }
    let rows = reasons
        .iter()
        .map(|(cited, part)| {
            view! {
                <tr>
                    <td>{words::worksheet_code(w, cited.code)}</td><td>{cited.citation}</td>
                    <td class="num">{number(part.lines.to_string())}</td>
                    <td class="num">{words::hours(w, part.minutes)}</td><td class="num">{money(part.paid)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![
        words_of(w.msg_cb_reason()),
        words_of(w.msg_cb_citation()),
        figures_of(w.msg_cb_lines()),
        figures_of(w.msg_cb_minutes_col()),
        figures_of(w.msg_cb_amount()),
    ];
    view! {
        {table(w.msg_cb_why(), head, rows, None)}
        <p class="quiet">{w.msg_cb_why_note()}</p>
    }
    .into_any()
}

fn district(w: &'static Words, sheet: &YearSheet) -> AnyView {
    let Some((before, after)) = sheet.total else {
        return view! { <p>{w.msg_cb_no_values()}</p> }.into_any();
    };
    let quarters =
        (1..).zip(&sheet.quarters).map(|(n, paid): (i64, _)| (w.msg_cb_quarter(n.to_string()), *paid));
    let rows: Vec<_> = [(w.msg_cb_before(), before), (w.msg_cb_after(), after)]
        .into_iter()
        .chain(quarters)
        .map(|(name, amount)| view! { <div><dt>{name}</dt><dd>{money(amount)}</dd></div> })
        .collect();
    view! { <dl class="summary-list">{rows}</dl> }.into_any()
}

fn download(w: &'static Words, year: FiscalYear) -> impl IntoView {
    view! {
        <form method="post" action=format!("{}/file", paths::worksheet(year)) class="screen-only">
            <p class="quiet">{w.msg_cb_download_note()}</p>
            <button class="usa-button">{w.msg_cb_download()}</button>
        </form>
    }
}

fn years(w: &'static Words, year: FiscalYear) -> impl IntoView {
    let links: Vec<_> = [year.before(), year.after()]
        .into_iter()
        .flatten()
        .map(|year| view! { <li><a href=paths::worksheet(year)>{w.msg_cb_title(year.label())}</a></li> })
        .collect();
    view! { <nav aria-label=w.msg_cb_years()><ul class="page__links">{links}</ul></nav> }
}
