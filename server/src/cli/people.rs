//! `portal staff add`, `portal people`, and how to sign in to the demo.

use anyhow::{Result, bail};
use domain::access::Role;
use domain::refusal::Refusal;

use crate::config::Config;
use crate::demo;
use crate::services::staff::NewStaff;
use crate::services::{Error, Services, retrying};
use crate::store::people;

/// Adds a member of staff.
pub async fn add(
    services: &Services,
    role: Role,
    name: String,
    email: &str,
    school: Option<String>,
) -> Result<()> {
    let new = NewStaff { role, name, email: email.to_owned(), school };
    match retrying(|| services.add_staff(&new)).await {
        Ok(()) => {
            println!("{} can sign in with a code that is sent to {email}.", new.name);
            Ok(())
        }
        Err(Error::Refused(Refusal::Problems(_))) => bail!(
            "needed: a staff role, a name, an e-mail address that nobody has yet, and --school for the role school"
        ),
        Err(error) => Err(error.into()),
    }
}

/// Whether the portal has no people yet.
pub async fn nobody(services: &Services) -> Result<bool> {
    let mut connection = services.store.read().await?;
    Ok(people::all(&mut connection).await?.is_empty())
}

/// Tells who can sign in.
pub async fn tell(services: &Services) -> Result<()> {
    let mut connection = services.store.read().await?;
    for person in people::all(&mut connection).await? {
        let place = person.school.unwrap_or_default();
        println!("{:<14} {:<36} {:<28} {} {place}", person.role, person.email, person.name, person.language);
    }
    Ok(())
}

/// Tells how to sign in to the example families' portal.
pub fn tell_demo(config: &Config) {
    println!("\nExample families are loaded. Sign in at {} with one of these addresses:\n", config.origin);
    for (what, email) in demo::SIGN_IN {
        println!("  {what:<38} {email}");
    }
    let mail = config.data.join("mail");
    println!("\nThe code comes by mail: look into the newest .eml file in {}.\n", mail.display());
}
