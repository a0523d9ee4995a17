//! Messages, as their pages show them.

use app::queries::papers::{MessageShown, ThreadPage, ThreadRow};
use app::words;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::ClaimRef;
use domain::refusal::Refusal;

use crate::clock::in_boston;
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::messages::{Message, Thread};
use crate::store::{Scope, claims, messages};

/// So many claims stand on the page of messages.
const MOST: i64 = 50;

impl Services {
    pub(super) async fn threads_of(&self, actor: &Actor) -> Result<Vec<ThreadRow>, Error> {
        may(actor, Action::FillIn, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let row = |thread: Thread| ThreadRow {
            number: thread.number,
            service: words::service(words::of(actor.language), &thread.service),
            newest_on: thread.newest_at.map(|at| in_boston(at).date()),
            unread: thread.unread,
        };
        let threads = messages::threads(&mut connection, &Scope::of(actor), MOST).await?;
        Ok(threads.into_iter().map(row).collect())
    }

    pub(super) async fn thread_of(&self, actor: &Actor, number: ClaimRef) -> Result<ThreadPage, Error> {
        let mut connection = self.store.read().await?;
        let scope = Scope::of(actor);
        let claim = claims::find(&mut connection, &scope, number).await?.ok_or(Refusal::Missing)?;
        let family = Subject::Household(claim.household);
        may(actor, Action::ReadMessages, family)?;
        let written = messages::of_claim(&mut connection, &scope, claim.id).await?;
        Ok(thread(actor, &claim, written))
    }
}

/// The messages of a claim, as this person reads them.
pub fn thread(actor: &Actor, claim: &Claim, written: impl IntoIterator<Item = Message>) -> ThreadPage {
    ThreadPage {
        number: claim.number,
        messages: written.into_iter().map(|message| shown(actor, message)).collect(),
        can_write: may(actor, Action::Write, Subject::Household(claim.household)).is_ok(),
    }
}

fn shown(actor: &Actor, message: Message) -> MessageShown {
    let w = words::of(actor.language);
    let staff = actor.role.is_staff();
    let who = match message.person == actor.person {
        true => None,
        false if message.from_staff && !staff => Some(w.msg_message_office()),
        false => Some(message.person_name),
    };
    let at = in_boston(message.written_at);
    MessageShown {
        who,
        when: format!("{}, {}", words::dates::short_day(w, at.date()), words::dates::time(w, at.time())),
        wording: message.wording,
        language: message.language,
        new: message.from_staff != staff && message.read_at.is_none(),
    }
}
