//! A person with a browser who waits while the portal is down, and then sends the same form again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tests::Visitor;
use tokio::sync::watch;

use crate::journal::{Deed, Journal};

/// What clients and the one who kills know of each other.
#[derive(Debug)]
pub struct Rounds {
    /// Counts the starts of the portal; 0 before the first, the largest number when all is over.
    started: watch::Sender<u64>,
    waiting: AtomicUsize,
    flying: AtomicUsize,
}

/// The run is over: the client goes home.
#[derive(Debug)]
pub struct Over;

impl Rounds {
    const OVER: u64 = u64::MAX;

    /// Nothing runs yet.
    pub fn new() -> Self {
        Self { started: watch::Sender::new(0), waiting: AtomicUsize::new(0), flying: AtomicUsize::new(0) }
    }

    /// The portal is up (again).
    pub fn start(&self) {
        self.started.send_modify(|round| *round += 1);
    }

    /// Everybody may go home.
    pub fn end(&self) {
        self.started.send_replace(Self::OVER);
    }

    /// How many clients wait for the portal.
    pub fn waiting(&self) -> usize {
        self.waiting.load(Ordering::SeqCst)
    }

    /// How many requests have no answer yet.
    pub fn flying(&self) -> usize {
        self.flying.load(Ordering::SeqCst)
    }

    fn now(&self) -> u64 {
        *self.started.borrow()
    }

    /// Waits for a later start than this one.
    async fn later_than(&self, seen: u64) -> Result<(), Over> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let round = self.started.subscribe().wait_for(|round| *round > seen).await.map(|round| *round);
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        if round.is_ok_and(|round| round < Self::OVER) { Ok(()) } else { Err(Over) }
    }
}

/// One person.
pub struct Client {
    who: String,
    /// The browser.
    pub visitor: Visitor,
    rounds: Arc<Rounds>,
    journal: Arc<Journal>,
}

impl Client {
    /// A person whose device is signed in.
    pub fn new(who: &str, visitor: Visitor, rounds: &Arc<Rounds>, journal: &Arc<Journal>) -> Self {
        Self { who: who.to_owned(), visitor, rounds: Arc::clone(rounds), journal: Arc::clone(journal) }
    }

    /// Waits for the portal to be up for the first time.
    pub async fn arrive(&self) -> Result<(), Over> {
        self.rounds.later_than(0).await
    }

    /// Opens a page, however long it takes.
    pub async fn open(&mut self, path: &str) -> Result<&mut Visitor, Over> {
        loop {
            let seen = self.rounds.now();
            self.rounds.flying.fetch_add(1, Ordering::SeqCst);
            self.visitor.open(path).await;
            self.rounds.flying.fetch_sub(1, Ordering::SeqCst);
            if self.visitor.status() != 0 {
                return Ok(&mut self.visitor);
            }
            self.rounds.later_than(seen).await?;
        }
    }

    /// Presses a button, and sends the very same form again until it is answered. Gives the answer's own status.
    pub async fn press(&mut self, button: &str) -> Result<u16, Over> {
        self.journal.sent(&self.who, &format!("{button} on {}", self.visitor.path()));
        let mut first = true;
        loop {
            let seen = self.rounds.now();
            self.rounds.flying.fetch_add(1, Ordering::SeqCst);
            if first {
                self.visitor.press(button).await
            } else {
                self.visitor.press_again().await
            };
            self.rounds.flying.fetch_sub(1, Ordering::SeqCst);
            first = false;
            if self.visitor.answered() != 0 {
                break;
            }
            self.rounds.later_than(seen).await?;
        }
        self.journal.answered(&self.who, self.visitor.answered());
        if self.visitor.status() == 0 {
            // The form was answered, but the page it leads to did not come any more.
            let path = self.visitor.path().to_owned();
            let answered = self.visitor.answered();
            self.open(&path).await?;
            return Ok(answered);
        }
        Ok(self.visitor.answered())
    }

    /// Notes what the answer promised.
    pub fn done(&self, deed: Deed) {
        self.journal.done(&self.who, deed);
    }

    /// A person rests, so that the machine has time for others.
    pub async fn rest(&self, millis: u64) {
        tokio::time::sleep(std::time::Duration::from_millis(millis)).await;
    }
}
