//! The length of a session, said while its times are typed.

use leptos::prelude::*;

/// Minutes from one `HH:MM` to the next; past midnight when the end is earlier.
fn minutes_between(start: &str, end: &str) -> Option<i64> {
    let minute = |time: &str| {
        let (hour, minute) = time.split_once(':')?;
        Some(hour.parse::<i64>().ok()? * 60 + minute.parse::<i64>().ok()?)
    };
    let (start, end) = (minute(start)?, minute(end)?);
    (start != end).then(|| (end - start).rem_euclid(24 * 60))
}

/// Start and end of a session with its length beside them (`equals 45 minutes`).
#[island]
pub fn SessionLength(
    /// Value of the start field.
    start: String,
    /// Value of the end field.
    end: String,
    /// Label of the start field.
    start_label: String,
    /// Label of the end field.
    end_label: String,
    /// The sentence for a length, with `#` where the minutes stand.
    sentence: String,
) -> impl IntoView {
    let (from, set_from) = signal(start);
    let (to, set_to) = signal(end);
    let length = move || {
        minutes_between(&from.get(), &to.get()).map(|minutes| sentence.replace('#', &minutes.to_string()))
    };
    view! {
        <div class="time-range">
            <div>
                <label class="usa-label" for="session-start">{start_label}</label>
                <input class="usa-input" type="time" id="session-start" name="session-start" dir="ltr"
                    value=from.get_untracked() on:input:target=move |ev| set_from.set(ev.target().value())/>
            </div>
            <div>
                <label class="usa-label" for="session-end">{end_label}</label>
                <input class="usa-input" type="time" id="session-end" name="session-end" dir="ltr"
                    value=to.get_untracked() on:input:target=move |ev| set_to.set(ev.target().value())/>
            </div>
            <p class="time-range__length" aria-live="polite">{length}</p>
        </div>
    }
}
