//! Files of facts: brought, looked at, applied.

use domain::field::Field;
use leptos::prelude::*;

use super::table;
use crate::form::FormState;
use crate::parts::{Choice, FileField, FormProblems, Page, Select, answer, number};
use crate::paths;
use crate::queries::facts::{ImportSheet, ImportedFile, ImportsPage};
use crate::request::{asking, param};
use crate::words::words;

/// `/staff/imports`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.imports(&actor).await
        },
        show,
    )
    .into_any()
}

/// `/staff/imports/{id}`
pub fn sheet_view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.import(&actor, param("id")?).await
        },
        sheet,
    )
    .into_any()
}

fn show(page: ImportsPage) -> impl IntoView {
    let w = words();
    let form = FormState::here();
    let kinds = page.kinds.iter().map(|(code, name, _)| Choice::new(code, name)).collect();
    let columns: Vec<_> = page
        .kinds
        .iter()
        .map(|(_, name, columns)| view! { <div><dt>{name.clone()}</dt><dd>{number(columns.replace(',', ", "))}</dd></div> })
        .collect();
    view! {
        <Page title=w.msg_imports_title() width="page--wide">
            <p>{w.msg_imports_lead()}</p>
            <form method="post" enctype="multipart/form-data" novalidate class="form">
                <FormProblems form=form.clone()/>
                <Select form=form.clone() field=Field::ImportKind choices=kinds/>
                <FileField form=form field=Field::ImportFile accept=".csv,text/csv"/>
                <button class="usa-button">{w.msg_imports_look()}</button>
            </form>
            <details>
                <summary>{w.msg_imports_columns()}</summary>
                <dl class="summary-list">{columns}</dl>
            </details>
            <h2>{w.msg_imports_files()}</h2>
            {files(&page.files)}
        </Page>
    }
}

fn files(files: &[ImportedFile]) -> impl IntoView + use<> {
    let w = words();
    if files.is_empty() {
        return view! { <p class="quiet">{w.msg_imports_none()}</p> }.into_any();
    }
    let rows: Vec<_> = files
        .iter()
        .map(|file| {
            view! {
                <tr>
                    <td><a href=paths::import(file.id)>{number(file.name.clone())}</a></td>
                    <td>{file.kind.clone()}</td><td>{file.by.clone()}</td><td>{file.when.clone()}</td><td>{state(file)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![
        w.msg_imports_file(),
        w.msg_imports_kind(),
        w.msg_imports_by(),
        w.msg_imports_when(),
        w.msg_imports_state(),
    ];
    table(w.msg_imports_files(), head, rows).into_any()
}

fn state(file: &ImportedFile) -> String {
    let w = words();
    file.changed.map_or_else(|| w.msg_imports_waiting(), |changed| w.msg_imports_applied(changed))
}

fn sheet(sheet: ImportSheet) -> impl IntoView {
    let w = words();
    let title = if sheet.file.name.is_empty() { sheet.file.kind.clone() } else { sheet.file.name.clone() };
    let waits = sheet.file.changed.is_none();
    let content =
        if waits { waiting(&sheet).into_any() } else { view! { <p>{state(&sheet.file)}</p> }.into_any() };
    view! {
        <Page title=title width="page--wide" back=(paths::IMPORTS.to_owned(), w.msg_imports_title())>
            <FormProblems form=FormState::here()/>
            <dl class="summary-list">
                <div><dt>{w.msg_imports_kind()}</dt><dd>{sheet.file.kind.clone()}</dd></div>
                <div><dt>{w.msg_imports_by()}</dt><dd>{sheet.file.by.clone()}</dd></div>
                <div><dt>{w.msg_imports_when()}</dt><dd>{sheet.file.when.clone()}</dd></div>
            </dl>
            {content}
        </Page>
    }
}

fn waiting(sheet: &ImportSheet) -> impl IntoView + use<> {
    let w = words();
    let discard = view! {
        <form method="post">
            <input type="hidden" name="form" value="discard"/>
            <button class="usa-button usa-button--unstyled">{w.msg_imports_discard()}</button>
        </form>
    };
    let counts =
        w.msg_imports_counts(sheet.new.to_string(), sheet.changed.to_string(), sheet.same.to_string());
    let body = if !sheet.flaws.is_empty() {
        flaws(sheet).into_any()
    } else if sheet.changes.is_empty() {
        view! { <p>{w.msg_imports_nothing()}</p> }.into_any()
    } else {
        changes(sheet).into_any()
    };
    view! {
        <p class="quiet">{w.msg_imports_about(sheet.lines, &sheet.hash)}</p>
        <p>{counts}</p>
        {body}
        {discard}
    }
}

fn flaws(sheet: &ImportSheet) -> impl IntoView + use<> {
    let w = words();
    let rows: Vec<_> = sheet
        .flaws
        .iter()
        .map(|(line, column, what)| {
            view! { <tr><td>{number(line.clone())}</td><td>{number(column.clone())}</td><td>{what.clone()}</td></tr> }
                .into_any()
        })
        .collect();
    let head = vec![w.msg_imports_line(), w.msg_imports_column(), w.msg_imports_what()];
    view! {
        <h2>{w.msg_imports_flaws()}</h2>
        <p>{w.msg_imports_flaws_lead()}</p>
        {table(w.msg_imports_flaws(), head, rows)}
        {more(sheet.more_flaws)}
    }
}

fn changes(sheet: &ImportSheet) -> impl IntoView + use<> {
    let w = words();
    let rows: Vec<_> = sheet
        .changes
        .iter()
        .map(|(line, what)| {
            view! { <tr><td>{number(line.clone())}</td><td>{what.clone()}</td></tr> }.into_any()
        })
        .collect();
    let head = vec![w.msg_imports_line(), w.msg_imports_changes()];
    view! {
        <h2>{w.msg_imports_changes()}</h2>
        {table(w.msg_imports_changes(), head, rows)}
        {more(sheet.more_changes)}
        <form method="post">
            <input type="hidden" name="form" value="apply"/>
            <button class="usa-button">{w.msg_imports_apply()}</button>
        </form>
    }
}

fn more(n: usize) -> Option<impl IntoView> {
    (n > 0).then(|| view! { <p class="quiet">{words().msg_imports_more(n.to_string())}</p> })
}
