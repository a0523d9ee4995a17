//! The public start page, with the headings of the district's page (R40).

use domain::language::Language;
use leptos::either::Either;
use leptos::prelude::*;

use crate::pages::problem::ProblemPage;
use crate::parts::Page;
use crate::paths;
use crate::request::param;
use crate::trouble::Trouble;
use crate::words::words;

/// `/{lang}`: what the program is, and the way in.
pub fn view() -> AnyView {
    let w = words();
    if param::<Language>("lang").is_err() {
        crate::parts::missing();
        return view! { <ProblemPage trouble=Trouble::Missing/> }.into_any();
    }
    let complete = crate::words::complete(crate::request::asked().language);
    let draft = if complete {
        Either::Left(())
    } else {
        Either::Right(view! { <p class="quiet">{w.msg_error_no_translation()}</p> })
    };
    view! {
        <Page title=w.msg_public_title()>
            {draft}
            <p class="lead">{w.msg_public_lead()}</p>
            <a class="usa-button" href=paths::SIGN_IN>{w.msg_sign_in_title()}</a>
            <h2>{w.msg_public_qualify()}</h2>
            <ul>
                <li>{w.msg_public_q_license()}</li>
                <li>{w.msg_public_q_contract()}</li>
                <li>{w.msg_public_q_hours()}</li>
            </ul>
            <h2>{w.msg_public_documents()}</h2>
            <ul>
                <li>{w.msg_ready_receipt()}</li>
                <li>{w.msg_ready_bank()}</li>
                <li>{w.msg_ready_notes()}</li>
                <li>{w.msg_ready_license()}</li>
            </ul>
            <h2>{w.msg_public_processing()}</h2>
            <p>{w.msg_public_plain_five_weeks()}</p>
            <p>{w.msg_public_plain_school()}</p>
        </Page>
    }
    .into_any()
}
