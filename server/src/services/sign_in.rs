//! Signing in with a one-time code: the same answer and the same time for unknown addresses.

use aws_lc_rs::hmac;
use domain::access::{Action, Actor, Subject, may};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::DeviceId;
use domain::language::Language;
use domain::refusal::Refusal;
use subtle::ConstantTimeEq as _;
use uuid::Uuid;

use super::{Error, Services};
use crate::clock::{Millis, hex, sha256};
use crate::store::events::Event;
use crate::store::jobs::Job;
use crate::store::{Store, devices, people, sign_in_codes};

const MINUTE: Millis = 60_000;
const DAY: Millis = 24 * 60 * MINUTE;
/// A code works for 10 minutes.
const CODE_LASTS: Millis = 10 * MINUTE;
/// A code can be tried 5 times.
const TRIES: i64 = 5;
/// So many codes can be asked for at one address in 15 minutes.
const CODES_A_QUARTER: i64 = 6;
/// A device stays signed in for 12 hours at most, and 30 minutes while nothing is done.
const DEVICE_LASTS: Millis = DAY / 2;
const IDLE_LASTS: Millis = 30 * MINUTE;

/// The secrets that a new device keeps.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The secret of the cookie.
    pub secret: String,
    /// Who signed in.
    pub actor: Actor,
}

/// Notes that a device was used. When it fails, the next page tries again.
async fn note_seen(store: Store, device: DeviceId, now: Millis) {
    let outcome = async { devices::seen(&mut *store.statement().await?, device, now).await };
    if let Err(error) = outcome.await {
        tracing::warn!(error = &error as &dyn std::error::Error, "a device's last use was not noted");
    }
}

impl Services {
    /// Asks for a code. `browser` is the secret of the browser that asks; only it can use the code.
    pub async fn ask_for_code(&self, typed: &str, browser: &str) -> Result<(), Error> {
        let email =
            email(typed).map_err(|wrong| Refusal::from(vec![Problem::new(Field::SignInContact, wrong)]))?;
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        if sign_in_codes::asked_since(&mut tx, &email, now - 15 * MINUTE).await? >= CODES_A_QUARTER {
            return Err(Refusal::SlowDown.into());
        }
        let person = people::by_email(&mut tx, &email).await?.map(|person| person.id);
        let request: Uuid = self.ids.new_id(now);
        sign_in_codes::ask(
            &mut tx,
            request,
            (&email, person),
            &sha256(browser.as_bytes()),
            (now, now + CODE_LASTS),
        )
        .await?;
        self.enqueue(&mut tx, &Job::SendCode { request }).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Signs in with a code that this browser asked for.
    pub async fn sign_in(&self, typed: (&str, &str), browser: &str, label: &str) -> Result<SignedIn, Error> {
        let wrong = |wrong| Error::from(Refusal::from(vec![Problem::new(Field::SignInCode, wrong)]));
        let email = email(typed.0).map_err(wrong)?;
        let code: String = typed.1.chars().filter(char::is_ascii_digit).collect();
        if code.is_empty() {
            return Err(wrong(Wrong::Missing));
        }
        let now = self.clock.now();
        let browser = sha256(browser.as_bytes());
        let mut tx = self.store.write().await?;
        let open = sign_in_codes::open(&mut tx, &email, &browser, now).await?;
        if open.iter().any(|request| request.tries >= TRIES) {
            return Err(wrong(Wrong::Many));
        }
        let fits = |request: &&sign_in_codes::CodeRequest| {
            bool::from(self.code_hash(request.id, &code).as_bytes().ct_eq(request.code_hash.as_bytes()))
        };
        let Some((request, person)) =
            open.iter().find(fits).and_then(|request| Some((request.id, request.person?)))
        else {
            sign_in_codes::tried(&mut tx, &email, &browser).await?;
            self.commit(tx).await?;
            return Err(wrong(Wrong::Mistaken));
        };
        sign_in_codes::used(&mut tx, request, now).await?;
        let person = people::by_id(&mut tx, person).await?.ok_or(Refusal::Missing)?;
        let secret = self.ids.secret();
        let device = self.ids.new_id(now);
        devices::add(
            &mut tx,
            device,
            person.id,
            &sha256(secret.as_bytes()),
            label,
            (now, now + DEVICE_LASTS),
        )
        .await?;
        let actor = Actor { device: Some(device), ..person.actor() };
        self.record(&mut tx, &actor, &Event::new(EventKind::SignedIn).about(device)).await?;
        self.commit(tx).await?;
        Ok(SignedIn { secret, actor })
    }

    /// Who is signed in with this secret. A device that is in use stays signed in.
    pub async fn who(&self, secret: &str) -> Result<Option<Actor>, Error> {
        let now = self.clock.now();
        let mut connection = self.store.read().await?;
        let found =
            devices::actor(&mut connection, &sha256(secret.as_bytes()), now, now - IDLE_LASTS).await?;
        drop(connection);
        let Some((actor, seen_at)) = found else { return Ok(None) };
        if let Some(device) = actor.device.filter(|_| now - seen_at > MINUTE) {
            // No page waits for it.
            tokio::spawn(note_seen(self.store.clone(), device, now));
        }
        Ok(Some(actor))
    }

    /// Signs this device out.
    pub async fn sign_out(&self, actor: &Actor) -> Result<(), Error> {
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        if let Some(device) = actor.device {
            devices::end(&mut tx, device, now).await?;
        }
        self.record(&mut tx, actor, &Event::new(EventKind::SignedOut)).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Signs the person out on every device.
    pub async fn sign_out_everywhere(&self, actor: &Actor) -> Result<(), Error> {
        may(actor, Action::OwnSettings, Subject::Portal)?;
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        devices::end_all(&mut tx, actor.person, now).await?;
        self.record(&mut tx, actor, &Event::new(EventKind::SignedOut).change("", "everywhere")).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Keeps the language that a person chose, for pages and letters.
    pub async fn choose_language(&self, actor: &Actor, language: Language) -> Result<(), Error> {
        may(actor, Action::OwnSettings, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        people::choose_language(&mut tx, actor.person, language).await?;
        let event = Event::new(EventKind::LanguageChosen).change(actor.language, language);
        self.record(&mut tx, actor, &event).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// The keyed hash of a code: without the key outside the database it can't be guessed back.
    pub(crate) fn code_hash(&self, request: Uuid, code: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.pepper.0);
        hex(hmac::sign(&key, format!("{request} {code}").as_bytes()).as_ref())
    }
}

/// An address as it is kept: trimmed, in small letters, with something on both sides of its `@`.
pub fn email(typed: &str) -> Result<String, Wrong> {
    let email = typed.trim().to_lowercase();
    if email.is_empty() {
        return Err(Wrong::Missing);
    }
    let whole = email.parse::<lettre::Address>().is_ok();
    if whole && email.len() <= 200 { Ok(email) } else { Err(Wrong::Format) }
}
