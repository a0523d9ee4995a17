//! Faults that tests plant, to show that they would be noticed. A release build has none of them.

/// A fault, named by the environment variable `PORTAL_FAULT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Commits are answered before they are flushed to the disk.
    SkipFlush,
    /// A letter leaves before the transaction that causes it is true.
    MailBeforeCommit,
    /// A job is taken without repeating its state in the outer WHERE.
    NaiveTake,
    /// The answer is given without a commit.
    NoCommit,
}

#[cfg(debug_assertions)]
impl Fault {
    /// The name that the variable takes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SkipFlush => "skip-flush",
            Self::MailBeforeCommit => "mail-before-commit",
            Self::NaiveTake => "naive-take",
            Self::NoCommit => "no-commit",
        }
    }
}

/// Whether a test planted this fault.
#[cfg(debug_assertions)]
pub fn planted(fault: Fault) -> bool {
    use std::sync::OnceLock;
    static PLANTED: OnceLock<Option<std::ffi::OsString>> = OnceLock::new();
    PLANTED
        .get_or_init(|| std::env::var_os("PORTAL_FAULT"))
        .as_deref()
        .is_some_and(|planted| planted == fault.name())
}

/// Whether a test planted this fault: never, in a release build.
#[cfg(not(debug_assertions))]
pub const fn planted(_fault: Fault) -> bool {
    false
}

/// What the fault [`Fault::MailBeforeCommit`] does: the letter lies in the mail folder at once, and the commit is late.
#[cfg(debug_assertions)]
pub async fn mail_at_once(id: &str, topic: &str) {
    let Some(data) = std::env::var_os("PORTAL_DATA") else { return };
    let path = std::path::Path::new(&data).join("mail").join(format!("{id}.eml"));
    let _ = std::fs::write(path, format!("Subject: early\r\n\r\n{topic}\r\n"));
    tokio::time::sleep(std::time::Duration::from_millis(40)).await;
}

/// What the fault does in a release build: nothing.
#[cfg(not(debug_assertions))]
pub async fn mail_at_once(_id: &str, _topic: &str) {}
