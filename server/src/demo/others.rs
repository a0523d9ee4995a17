//! Claims of other families, at every place of the way: new, half decided, approved, exported, come back.

use jiff::civil::{Date, date};

use super::scenario::{Office, Scenario, Visit, claim, visits, weekly};

/// Their claims, the oldest first.
pub fn all() -> Vec<Scenario> {
    let mut all = on_the_way();
    all.extend(in_the_queue());
    all
}

/// Claims that two people decided: one came back from the City, one is in a file, one waits for a batch.
fn on_the_way() -> Vec<Scenario> {
    let back = Office::CameBack("The post office could not deliver it");
    let speech = visits(&weekly(date(2025, 11, 18), 3), 45, 11_250);
    let therapy = visits(&weekly(date(2026, 3, 12), 3), 60, 15_000);
    let lessons = visits(&weekly(date(2026, 4, 13), 3), 60, 9_500);
    vec![
        claim("D-21", "denise.walker", "9900002021", ("SLT", "P-112"), date(2025, 12, 11))
            .paid("SOFIA MARINO SLP", date(2025, 12, 3), speech)
            .by_mail(back),
        claim("D-22", "julio.pena", "9900002022", ("OT", "P-113"), date(2026, 4, 13))
            .paid("BEN ALDER OT", date(2026, 3, 30), therapy)
            .by_mail(Office::Both),
        claim("D-23", "fatuma.ali", "9900002023", ("ACAD", "P-111"), date(2026, 5, 4))
            .paid("DANA WHITFIELD", date(2026, 4, 28), lessons)
            .by_mail(Office::Both),
    ]
}

/// Claims that wait for a caseworker or for the second person.
fn in_the_queue() -> Vec<Scenario> {
    let days = |day: Date, weeks| weekly(day, weeks);
    vec![
        claim("D-24", "anh.pham", "9900002024", ("SLT", "P-101"), date(2026, 5, 11))
            .paid("MAYA CASTELLANO SLP", date(2026, 4, 29), visits(&days(date(2026, 4, 14), 3), 45, 11_250))
            .by_mail(Office::First),
        claim("D-25", "rose.pierre", "9900002025", ("PT", "P-104"), date(2026, 5, 18))
            .paid("Julia Novak", date(2026, 5, 14), visits(&days(date(2026, 4, 22), 4), 60, 16_500))
            .by_mail(Office::New),
        claim("D-26", "mei.lin", "9900002026", ("OT", "P-102"), date(2026, 5, 20))
            .paid("HANNAH WEISS OT", date(2026, 5, 8), dear_and_one_without_an_end())
            .by_mail(Office::New),
        claim("D-27", "paulo.mendes", "9900002027", ("COUN", "P-108"), date(2026, 5, 21))
            .paid("HARBOR COUNSELING", date(2026, 5, 1), visits(&days(date(2026, 4, 15), 3), 50, 14_000))
            .by_mail(Office::New),
    ]
}

/// Three sessions above the contract's price; the note of the second does not tell its end.
fn dear_and_one_without_an_end() -> Vec<Visit> {
    let mut lines = visits(&weekly(date(2026, 4, 23), 3), 45, 13_500);
    lines[1].end = false;
    lines
}

impl Scenario {
    /// With the provider's papers as they came by mail.
    fn by_mail(self, office: Office) -> Self {
        Self { photos: false, office, ..self }
    }
}
