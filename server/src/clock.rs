//! The only source of "now" and of chance.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::claim::ClaimRef;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use uuid::Uuid;

/// A moment in milliseconds since 1970 UTC, as tables keep it.
pub type Millis = i64;

/// Tells the time.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    Real,
    /// A clock that stands where it is put, for tests and the demo.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at noon of a day in Boston.
    pub fn standing_on(day: Date) -> Self {
        let noon = day.at(12, 0, 0, 0).to_zoned(boston()).expect("noon exists on every day in Boston");
        Self::Set(Arc::new(AtomicI64::new(noon.timestamp().as_millisecond())))
    }

    /// Now.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    pub fn now(&self) -> Millis {
        match self {
            Self::Real => Timestamp::now().as_millisecond(),
            Self::Set(millis) => millis.load(Ordering::SeqCst),
        }
    }

    /// Moves a standing clock; the machine's clock stays as it is.
    pub fn advance(&self, millis: Millis) {
        if let Self::Set(now) = self {
            now.fetch_add(millis, Ordering::SeqCst);
        }
    }

    /// Today in Boston.
    pub fn today(&self) -> Date {
        in_boston(self.now()).date()
    }
}

/// The moment as a clock on a wall in Boston shows it.
pub fn in_boston(millis: Millis) -> Zoned {
    Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(boston())
}

/// The time zone of Boston.
pub fn boston() -> TimeZone {
    TimeZone::get("America/New_York").expect("the time zone database is built in")
}

/// Makes ids, numbers and secrets from chance.
#[derive(Clone, Debug, Default)]
pub enum Ids {
    /// The machine's source of chance.
    #[default]
    Random,
    /// A counter, for a demo that is the same every time.
    Counted(Arc<AtomicI64>),
}

impl Ids {
    /// A new time-ordered id.
    pub fn new_id<T: From<Uuid>>(&self, now: Millis) -> T {
        let millis = u64::try_from(now).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.chance()).into_uuid().into()
    }

    /// A claim number.
    pub fn claim_number(&self) -> ClaimRef {
        ClaimRef::from_chance(self.chance())
    }

    /// A secret of 256 bits, for cookies.
    pub fn secret(&self) -> String {
        hex(&self.chance::<32>())
    }

    /// A code of six digits.
    pub fn code(&self) -> String {
        let number = u32::from_le_bytes(self.chance());
        format!("{:06}", number % 1_000_000)
    }

    fn chance<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::Random => getrandom::fill(&mut bytes).expect("the machine has a source of chance"),
            Self::Counted(counter) => fill_counted(counter.fetch_add(1, Ordering::SeqCst), &mut bytes),
        }
        bytes
    }
}

/// Spreads a counter over bytes, the same way every time.
fn fill_counted(count: i64, bytes: &mut [u8]) {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &count.to_le_bytes());
    for (byte, chance) in bytes.iter_mut().zip(digest.as_ref()) {
        *byte = *chance;
    }
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The SHA-256 of something, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes).as_ref())
}
