//! The values that the worksheet used, with where they are written, and what it assumes.

use domain::circuit_breaker::{Rate, YearSettings};
use leptos::prelude::*;

use crate::parts::{figures_of, table, words_of};
use crate::words::{self, Words};

/// The values of the year and the assumptions.
pub(super) fn of_year(w: &'static Words, settings: Option<&YearSettings>) -> impl IntoView + use<> {
    let values =
        settings.map_or_else(|| view! { <p>{w.msg_cb_no_values()}</p> }.into_any(), |of| listed(w, of));
    let assumed: Vec<_> = [
        w.msg_cb_assumed_finance(),
        w.msg_cb_assumed_base(),
        w.msg_cb_assumed_district(),
        w.msg_cb_assumed_other(),
    ]
    .into_iter()
    .map(|says| view! { <li>{says}</li> })
    .collect();
    view! {
        <h2>{w.msg_cb_values()}</h2>
        {values}
        <h2>{w.msg_cb_assumed()}</h2>
        <ul>{assumed}</ul>
    }
}

fn listed(w: &'static Words, of: &YearSettings) -> AnyView {
    let rates = match of.standard_rates.len() {
        0 => w.msg_cb_rates_none(),
        n => w.msg_cb_rates_known(n.to_string()),
    };
    let mut values = vec![
        (w.msg_cb_threshold(), of.threshold.to_string(), of.threshold_citation),
        (w.msg_cb_share_part(), words::percent(of.share_basis_points), of.share_citation),
        // Millionths are hundredths of a percent a hundred times.
        (w.msg_cb_proration(), words::percent(of.proration_millionths / 100), of.proration_citation),
        (w.msg_cb_rates(), rates, of.rates_citation),
    ];
    let rate = |rate: &Rate| (words::cost_group(w, rate.group), rate.hourly.to_string(), of.rates_citation);
    values.extend(of.standard_rates.iter().map(rate));
    let rows = values
        .into_iter()
        .map(|(name, used, citation)| {
            let state = words::certainty(w, of.certainty);
            view! { <tr><td>{name}</td><td class="num">{used}</td><td>{citation}</td><td>{state}</td></tr> }
                .into_any()
        })
        .collect();
    let head = vec![
        words_of(w.msg_cb_value()),
        figures_of(w.msg_cb_used()),
        words_of(w.msg_cb_citation()),
        words_of(w.msg_cb_certainty()),
    ];
    table(w.msg_cb_values(), head, rows, None).into_any()
}
