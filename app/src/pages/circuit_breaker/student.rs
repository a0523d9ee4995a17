//! A student's sheet: every paid line of the year, and whether it counts.

use leptos::prelude::*;

use crate::parts::{Page, answer, figures_of, money, number, table, words_of};
use crate::paths;
use crate::queries::circuit_breaker::{SheetLine, StudentSheet};
use crate::request::{asking, param};
use crate::words::{self, Words, words};

/// `/staff/circuit-breaker/{fy}/{student}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.student_sheet(&actor, param("fy")?, param("student")?).await
        },
        show,
    )
    .into_any()
}

fn show(sheet: StudentSheet) -> impl IntoView {
    let w = words();
    let title = w.msg_cb_sheet_title(sheet.name.clone(), sheet.year.label());
    let back = (paths::worksheet(sheet.year), w.msg_cb_title(sheet.year.label()));
    view! {
        <Page title=title width="page--wide" back=back>
            <p><strong>{w.msg_cb_estimate()}</strong>" "{w.msg_cb_estimate_why()}</p>
            {summary(w, &sheet)}
            {lines(w, &sheet)}
        </Page>
    }
}

fn summary(w: &'static Words, sheet: &StudentSheet) -> impl IntoView + use<> {
    let sums = sheet.student.sums;
    let says = |part: crate::queries::circuit_breaker::Part| {
        w.msg_cb_part(part.lines, words::hours(w, part.minutes), part.paid.to_string())
    };
    let threshold = match (sheet.settings, sheet.student.share) {
        (Some(of), Some(share)) if share.excess.is_zero() => {
            format!("{}. {}", of.threshold, w.msg_cb_below_says(share.below.to_string()))
        }
        (Some(of), Some(share)) => {
            format!("{}. {}", of.threshold, w.msg_cb_above(share.excess.to_string()))
        }
        _ => w.msg_cb_no_values(),
    };
    let share = sheet.student.share.map(|share| (w.msg_cb_share(), share.share.to_string()));
    let rows: Vec<_> = [
        (w.msg_cb_sasid(), sheet.student.sasid.clone()),
        (w.msg_cb_paid(), says(sums.all)),
        (w.msg_cb_included(), says(sums.included)),
        (w.msg_cb_excluded(), says(sums.excluded)),
        (w.msg_cb_claimed(), sums.claimed.to_string()),
        (w.msg_cb_threshold(), threshold),
    ]
    .into_iter()
    .chain(share)
    .map(|(name, says)| view! { <div><dt>{name}</dt><dd>{says}</dd></div> })
    .collect();
    view! { <dl class="summary-list">{rows}</dl> }
}

fn lines(w: &'static Words, sheet: &StudentSheet) -> impl IntoView + use<> {
    let rows = sheet.lines.iter().map(|one| line(w, one)).collect();
    let sums = sheet.student.sums;
    let foot = view! {
        <tr>
            <th scope="row" colspan="6">{w.msg_cb_total()}</th>
            <td class="num">{number(sums.all.minutes.to_string())}</td><td class="num">{money(sums.all.paid)}</td>
            <td></td><td class="num">{money(sums.claimed)}</td><td></td>
        </tr>
    };
    let head = vec![
        words_of(w.msg_cb_claim()),
        words_of(w.msg_cb_line()),
        words_of(w.msg_cb_day()),
        words_of(w.msg_cb_paid_on()),
        words_of(w.msg_cb_service()),
        words_of(w.msg_cb_group()),
        figures_of(w.msg_cb_minutes_col()),
        figures_of(w.msg_cb_amount()),
        words_of(w.msg_cb_state()),
        figures_of(w.msg_cb_counts()),
        words_of(w.msg_cb_reason()),
    ];
    table(w.msg_cb_sheet(), head, rows, Some(foot.into_any()))
}

fn line(w: &Words, line: &SheetLine) -> AnyView {
    let job = line.job.clone().unwrap_or_else(|| w.msg_cb_job_unknown());
    let group = line.group.map(|group| words::cost_group(w, group));
    let why: Vec<_> = line
        .reasons
        .iter()
        .map(|cited| view! { <li>{words::worksheet_code(w, cited.code)}" "<span class="quiet">{cited.citation}</span></li> })
        .collect();
    let why = (!why.is_empty()).then(|| view! { <ul>{why}</ul> });
    view! {
        <tr>
            <td>{number(line.number.to_string())}</td><td>{number(line.n.to_string())}</td>
            <td>{line.day.clone()}</td><td>{line.paid_on.clone()}</td>
            <td>{line.service.clone()}", "{job}</td><td>{group}</td>
            <td class="num">{number(line.minutes.to_string())}</td><td class="num">{money(line.paid)}</td>
            <td>{words::line_status(w, line.status)}</td><td class="num">{money(line.claimed)}</td><td>{why}</td>
        </tr>
    }
    .into_any()
}
