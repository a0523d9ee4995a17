//! A claim's papers: their files, receipts, session notes, bank lines, the match of both, and the license's photo.
//!
//! Papers can be changed while the claim is a draft, and later by the lines that went back to the family. What is typed
//! in a draft is kept also when it is wrong; the problems come back with it.

mod bank_lines;
mod content;
mod judging;
mod keeping;
mod license;
mod matching;
mod notes;
mod opening;
mod receipts;
mod so_far;
#[cfg(test)]
mod stories;
pub mod typed;

pub use bank_lines::{KeptBankLine, NewBankLine};
pub use content::MOST_BYTES;
pub use keeping::{KeptFile, NewPaper};
pub use matching::{FreeLine, LinesBeside};
pub use opening::{Opened, Size};
pub use receipts::{KeptReceipt, NewReceipt};
pub use so_far::PapersSoFar;

pub(crate) use bank_lines::photo;
pub(crate) use judging::{Judges, Proposed, copy_among};
pub(crate) use matching::{expected, shown};
pub(crate) use opening::{may_open, openable};
pub(crate) use receipts::{can_change, prices};

use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, ClaimState, LineState};
use domain::event::EventKind;
use domain::field::Problem;
use domain::id::DocumentId;
use domain::refusal::Refusal;
use sqlx::AnyConnection;

use super::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::sessions::Session;
use crate::store::{Scope, Tx, claims, documents, sessions};

/// Whether the family can change this line now.
pub(crate) const fn is_open(line: &Session) -> bool {
    matches!(line.state, LineState::Draft | LineState::Returned)
}

/// The claim with its lines, if the actor may fill it in and it is a draft or has a line that went back.
pub(super) async fn open_claim(
    tx: &mut AnyConnection,
    actor: &Actor,
    number: ClaimRef,
) -> Result<(Claim, Vec<Session>), Error> {
    let claim = claims::find(tx, &Scope::of(actor), number).await?.ok_or(Refusal::Missing)?;
    may(actor, Action::FillIn, Subject::Household(claim.household))?;
    let lines = sessions::of_claim(tx, claim.id).await?;
    let open = claim.state == ClaimState::Draft || lines.iter().any(is_open);
    if open { Ok((claim, lines)) } else { Err(Refusal::AlreadySent.into()) }
}

/// A draft keeps what is wrong; a claim that was sent takes only what is right.
pub(super) fn whole_if_sent(claim: &Claim, problems: &[Problem]) -> Result<(), Refusal> {
    if claim.state == ClaimState::Draft || problems.is_empty() {
        Ok(())
    } else {
        Err(problems.to_vec().into())
    }
}

/// The paper must be one of the claim's family.
pub(super) async fn own_paper(
    tx: &mut AnyConnection,
    claim: &Claim,
    paper: Option<DocumentId>,
) -> Result<(), Error> {
    if let Some(paper) = paper {
        let family = Scope::Household(claim.household.to_string());
        documents::find(tx, &family, paper).await?.ok_or(Refusal::Missing)?;
    }
    Ok(())
}

impl Services {
    /// Whether this person can add papers to the claim now; asked before a file is read.
    pub async fn can_add_papers(&self, actor: &Actor, number: ClaimRef) -> Result<(), Error> {
        let mut connection = self.store.read().await?;
        open_claim(&mut connection, actor, number).await?;
        Ok(())
    }

    /// Ends a story of papers: its event, the claim told anew, and the commit.
    async fn keep_change(&self, mut tx: Tx, actor: &Actor, claim: &Claim, event: Event) -> Result<(), Error> {
        self.record(&mut tx, actor, &event.claim(claim.household, claim.id)).await?;
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Puts a new paper in the place of an old one: in a draft the old one goes, later it is kept beside it.
    async fn replace_paper(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        claim: &Claim,
        (old, new): (Option<DocumentId>, DocumentId),
    ) -> Result<(), Error> {
        let Some(old) = old.filter(|old| *old != new) else { return Ok(()) };
        let hidden_at = (claim.state == ClaimState::Draft).then(|| self.clock.now());
        documents::replace(tx, old, new, hidden_at).await?;
        let event = Event::new(EventKind::DocumentRemoved).claim(claim.household, claim.id);
        self.record(tx, actor, &event.about(old).change(old, new)).await?;
        Ok(())
    }
}
