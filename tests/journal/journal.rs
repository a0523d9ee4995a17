//! What the clients sent and what was answered: a line each, on the disk before the client goes on.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

/// Something that the portal said it had done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "kebab-case")]
pub enum Deed {
    /// A claim was started.
    Start {
        /// Its number.
        claim: String,
    },
    /// A paper was taken in.
    Paper {
        /// Its claim.
        claim: String,
        /// The hash of the bytes that were sent.
        sha256: String,
    },
    /// A claim was sent.
    Send {
        /// Its number.
        claim: String,
    },
    /// A line was decided.
    Decide {
        /// Its claim.
        claim: String,
        /// Its number there.
        n: i64,
    },
    /// A second person agreed.
    Approve {
        /// The claim of the line.
        claim: String,
        /// Its number there.
        n: i64,
    },
    /// A batch was built.
    Build {
        /// Its number.
        batch: i64,
    },
    /// A batch was released.
    Release {
        /// Its number.
        batch: i64,
    },
    /// The file of a batch was made.
    Export {
        /// Its number.
        batch: i64,
    },
    /// A file of confirmations was applied.
    Confirm {
        /// Its hash.
        file: String,
    },
}

impl Deed {
    /// So many kinds there are; a run must meet each of them.
    pub const KINDS: usize = 9;
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "entry", rename_all = "kebab-case")]
enum Entry {
    Sent { who: String, what: String },
    Answered { who: String, status: u16 },
    Done { who: String, done: Deed },
}

/// The journal, outside of all that is killed.
#[derive(Debug)]
pub struct Journal {
    file: Mutex<File>,
    path: PathBuf,
}

impl Journal {
    /// A new journal.
    pub fn begin(path: &Path) -> Result<Self> {
        let file = File::create(path).with_context(|| format!("{} cannot be written", path.display()))?;
        Ok(Self { file: Mutex::new(file), path: path.to_owned() })
    }

    /// A form is about to leave.
    pub fn sent(&self, who: &str, what: &str) {
        self.enter(&Entry::Sent { who: who.to_owned(), what: what.to_owned() });
    }

    /// The form was answered.
    pub fn answered(&self, who: &str, status: u16) {
        self.enter(&Entry::Answered { who: who.to_owned(), status });
    }

    /// The answer said that this is done: from now on it must never be lost.
    pub fn done(&self, who: &str, done: Deed) {
        self.enter(&Entry::Done { who: who.to_owned(), done });
    }

    fn enter(&self, entry: &Entry) {
        let mut line = serde_json::to_string(entry).expect("an entry is plain data");
        line.push('\n');
        let mut file = self.file.lock().expect("no writer panics");
        file.write_all(line.as_bytes()).and_then(|()| file.sync_data()).expect("the journal can be written");
    }

    /// All that was said to be done, read back from the disk; and how many forms were never answered.
    pub fn read(&self) -> Result<(Vec<Deed>, usize)> {
        let (mut deeds, mut sent, mut answered) = (Vec::new(), 0, 0);
        for line in BufReader::new(File::open(&self.path)?).lines() {
            match serde_json::from_str(&line?)? {
                Entry::Sent { .. } => sent += 1,
                Entry::Answered { .. } => answered += 1,
                Entry::Done { done, .. } => deeds.push(done),
            }
        }
        Ok((deeds, sent - answered))
    }
}
