//! How fast the portal is, beside a bare axum server in the same run (trust part D). Prints one JSON line a figure.
//!
//! Every rate is a ratio to the bare server, measured control–ours–control–ours–control, the median taken.

mod bytes;
mod load;
mod seed;
mod servers;
mod statements;

use anyhow::Result;

fn main() -> Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("--control") => servers::run_control(),
        Some("--portal") => servers::run_portal(),
        _ => measure(),
    }
}

/// Seeds a portal, then measures rates, bytes, memory and starts.
fn measure() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let seeded = seed::seed(folder.path())?;
    let mut portal = servers::Running::portal(folder.path())?;
    let control = servers::Running::control()?;
    bytes::print_idle_memory(&portal)?;
    bytes::check_answers(&portal, &seeded)?;
    statements::print_a_page(folder.path(), &seeded)?;
    load::print_rates(&portal, &control, &seeded, folder.path())?;
    bytes::print_memory_after_load(&portal)?;
    bytes::print_sizes(&portal, &seeded)?;
    portal.stop();
    servers::print_starts(folder.path())
}

/// One figure: its number in the budget, what was measured, what must hold.
fn print(budget: &str, what: &str, measured: f64, unit: &str, must: f64, more_is_better: bool) {
    let holds = if more_is_better { measured >= must } else { measured <= must };
    println!(
        "{{\"budget\":\"{budget}\",\"what\":\"{what}\",\"measured\":{measured:.4},\"unit\":\"{unit}\",\"must\":{must},\"holds\":{holds}}}"
    );
}
