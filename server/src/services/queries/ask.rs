//! Answers for "Ask before you pay" and its slip.

use app::queries::ask::{AskQueries, AskSheet, SlipSheet};
use app::trouble::Trouble;
use async_trait::async_trait;
use domain::access::Actor;
use domain::id::{SlipId, StudentId};

use crate::services::Services;

#[async_trait]
impl AskQueries for Services {
    async fn ask_sheet(&self, actor: &Actor, child: StudentId) -> Result<AskSheet, Trouble> {
        Ok(self.ask_choices(actor, child).await?)
    }

    async fn slip(&self, actor: &Actor, id: SlipId) -> Result<SlipSheet, Trouble> {
        Ok(self.slip_of(actor, id).await?)
    }
}
