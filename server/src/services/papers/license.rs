//! The photo of a license, kept with the claim's provider.

use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::LicenseId;
use domain::refusal::Refusal;

use super::keeping::KeptFile;
use super::open_claim;
use crate::services::{Error, Services};
use crate::store::documents::{Document, DocumentKind};
use crate::store::events::Event;
use crate::store::providers;
use crate::store::providers::License;

impl Services {
    /// Gives a license of the claim's provider its photo: the named one, else the first without a photo. A license that
    /// the district looked up keeps the photo it has.
    pub async fn attach_license_photo(
        &self,
        actor: &Actor,
        number: ClaimRef,
        license: Option<LicenseId>,
        file: &KeptFile,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, _) = open_claim(&mut tx, actor, number).await?;
        let provider = claim.provider.ok_or(Refusal::Missing)?;
        let can_take = |one: &License| one.document.is_none() || one.checked_on.is_none();
        let wanted = |one: &&License| match license {
            Some(id) => one.id == id && can_take(one),
            None => one.document.is_none(),
        };
        let licenses = providers::licenses(&mut tx, provider).await?;
        let missing = || Refusal::from(vec![Problem::new(Field::LicenseNumber, Wrong::Missing)]);
        let found = licenses.iter().find(wanted).ok_or_else(missing)?;
        let document = self.document(actor, &claim, DocumentKind::License, file);
        let document = Document { provider: Some(provider), ..document };
        self.add_document(&mut tx, actor, &claim, &document).await?;
        let with_photo = License { document: Some(document.id), ..found.clone() };
        providers::add_license(&mut tx, provider, &with_photo).await?;
        let event = Event::new(EventKind::PapersChanged).about(found.id).change("", document.id);
        self.keep_change(tx, actor, &claim, event).await
    }
}
