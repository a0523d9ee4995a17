//! Sends letters: by SMTP, or as `.eml` files in a folder.

use std::path::PathBuf;

use app::mail::Letter;
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport as _, Message, Tokio1Executor};

/// The way letters leave.
#[derive(Clone, Debug)]
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

#[derive(Clone, Debug)]
enum Way {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Folder(PathBuf),
}

/// A letter did not leave.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The address, subject or text cannot be a letter; trying again will not help.
    #[error("the letter cannot be written")]
    Letter(#[from] lettre::error::Error),
    /// An address cannot be read.
    #[error("the address cannot be read")]
    Address(#[from] lettre::address::AddressError),
    /// The mail server failed or said no.
    #[error("the mail server did not take the letter")]
    Smtp(#[from] lettre::transport::smtp::Error),
    /// The folder cannot be written.
    #[error("the mail folder cannot be written")]
    Folder(#[from] std::io::Error),
}

impl MailError {
    /// Whether trying again later can help.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Letter(_) | Self::Address(_) => false,
            Self::Smtp(error) => !error.is_permanent(),
            Self::Folder(_) => true,
        }
    }
}

impl Mailer {
    /// Letters leave by this mail server.
    pub fn smtp(url: &str, from: &str) -> Result<Self, MailError> {
        let way = Way::Smtp(Box::new(AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build()));
        Ok(Self { from: from.parse()?, way })
    }

    /// Letters become files in this folder.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Self, MailError> {
        std::fs::create_dir_all(&folder)?;
        Ok(Self { from: from.parse()?, way: Way::Folder(folder) })
    }

    /// Sends a letter. `id` makes its Message-ID, which stays the same at every try.
    pub async fn send(&self, id: &str, to: &str, letter: &Letter) -> Result<(), MailError> {
        let domain = self.from.email.domain();
        let message = Message::builder()
            .message_id(Some(format!("<{id}@{domain}>")))
            .from(self.from.clone())
            .to(to.parse()?)
            .subject(letter.subject.clone())
            .multipart(MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone()))?;
        match &self.way {
            Way::Smtp(transport) => {
                transport.send(message).await?;
            }
            Way::Folder(folder) => {
                let path = folder.join(format!("{id}.eml"));
                tokio::fs::write(path, message.formatted()).await?;
            }
        }
        Ok(())
    }
}
