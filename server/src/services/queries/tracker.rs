//! Answers for the pages of hours, the way of a sent claim, why and why not, and fixing one thing.

use app::queries::tracker::{
    ChildHours, FindProvider, FixList, FixPage, HoursBook, SentClaim, TrackerQueries,
};
use app::trouble::Trouble;
use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::id::StudentId;

use crate::services::Services;

#[async_trait]
impl TrackerQueries for Services {
    async fn child_hours(&self, actor: &Actor, child: StudentId) -> Result<ChildHours, Trouble> {
        Ok(self.hours_of(actor, child).await?)
    }

    async fn hours_book(&self, actor: &Actor, child: StudentId) -> Result<HoursBook, Trouble> {
        Ok(self.book_of(actor, child).await?)
    }

    async fn find_provider(&self, actor: &Actor, child: StudentId) -> Result<FindProvider, Trouble> {
        Ok(self.provider_wanted(actor, child).await?)
    }

    async fn sent_claim(&self, actor: &Actor, number: ClaimRef) -> Result<SentClaim, Trouble> {
        Ok(self.tell_claim(actor, number).await?)
    }

    async fn fix_list(&self, actor: &Actor, number: ClaimRef) -> Result<FixList, Trouble> {
        Ok(self.things_to_fix(actor, number).await?)
    }

    async fn fix_page(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<FixPage, Trouble> {
        Ok(self.thing_to_fix(actor, number, n).await?)
    }
}
