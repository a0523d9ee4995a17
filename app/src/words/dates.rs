//! Days, times and lengths in the reader's language, as ready text.

use domain::language::Language;
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{MDE, T, YMD};
use icu_datetime::input::{Date as IcuDate, Time as IcuTime};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_locale_core::Locale;
use jiff::civil::{Date, Time};

use super::Words;

/// How one language writes days and times.
pub struct Habits {
    day: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    short_day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    time: NoCalendarFormatter<T>,
}

impl Habits {
    /// The habits CLDR knows; English where it knows none.
    pub fn of(language: Language) -> Self {
        let locale = locale(language);
        Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long()).expect(BAKED),
            short_day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), short(language))
                .expect(BAKED),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).expect(BAKED),
        }
    }
}

/// Arabic shortens a day to figures, which a reader of papers from here would take for the American order.
fn short(language: Language) -> YMD {
    if language == Language::Arabic { YMD::long() } else { YMD::medium() }
}

const BAKED: &str = "the crate carries the data of every language";

/// Arabic with Latin digits, so that a day matches the figures beside it and on the papers.
fn locale(language: Language) -> Locale {
    let tag = match language {
        Language::Arabic => "ar-u-nu-latn",
        // Nobody knows how to write days in Haitian Creole but this file; hours it shares with English.
        Language::Haitian => "en-US",
        other => other.tag(),
    };
    tag.parse().expect("the tags of the portal's languages are well formed")
}

/// `Tuesday, October 14`.
pub fn day(words: &Words, date: Date) -> String {
    if words.language() == Language::Haitian {
        return format!("{} {} {}", weekday_ht(date), date.day(), month_ht(date));
    }
    words.habits().day.format(&icu(date)).to_string()
}

/// `Oct 14, 2025`.
pub fn short_day(words: &Words, date: Date) -> String {
    if words.language() == Language::Haitian {
        return format!("{} {} {}", date.day(), month_ht(date), date.year());
    }
    words.habits().short_day.format(&icu(date)).to_string()
}

/// `4:45 PM`.
pub fn time(words: &Words, time: Time) -> String {
    let at = IcuTime::try_new(hour(time), minute(time), 0, 0).expect("a time of the clock is one for ICU");
    // CLDR's narrow space before AM is missing in the fonts of many phones.
    words.habits().time.format(&at).to_string().replace('\u{202f}', " ")
}

/// `6 h 30 min`.
pub fn length(words: &Words, minutes: i64) -> String {
    if minutes.abs() < 60 {
        return words.msg_common_minutes(minutes.to_string());
    }
    words.msg_common_hours((minutes / 60).to_string(), (minutes % 60).to_string())
}

fn icu(date: Date) -> IcuDate<Gregorian> {
    let (year, month, day) = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
    IcuDate::try_new_gregorian(year, month, day).expect("a civil day is one of ICU's calendar")
}

fn hour(time: Time) -> u8 {
    time.hour().unsigned_abs()
}

fn minute(time: Time) -> u8 {
    time.minute().unsigned_abs()
}

/// CLDR answers Haitian Creole in French, so the portal has its own names.
fn month_ht(date: Date) -> &'static str {
    const MONTHS: [&str; 12] = [
        "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm",
        "desanm",
    ];
    MONTHS[usize::from(date.month().unsigned_abs()) - 1]
}

fn weekday_ht(date: Date) -> &'static str {
    const DAYS: [&str; 7] = ["lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"];
    DAYS[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::of;
    use jiff::civil::{date, time as at};

    #[test]
    fn every_language_writes_days_and_hours_its_own_way() {
        let written: Vec<_> = Language::ALL
            .into_iter()
            .map(|language| {
                let w = of(language);
                let (day_is, short) = (day(w, date(2025, 10, 14)), short_day(w, date(2025, 10, 14)));
                format!("{}: {day_is} | {short} | {}", language.code(), time(w, at(16, 45, 0, 0)))
            })
            .collect();
        assert_eq!(
            written,
            [
                "en: Tuesday, October 14 | Oct 14, 2025 | 4:45 PM",
                "es: martes, 14 de octubre | 14 oct 2025 | 4:45 p.m.",
                "ar: الثلاثاء، 14 أكتوبر | 14 أكتوبر 2025 | 4:45 م",
                "kea: tersa-fera, 14 di Otubru | 14 Otu 2025 | 16:45",
                "zh: 10月14日星期二 | 2025年10月14日 | 16:45",
                "fr: mardi 14 octobre | 14 oct. 2025 | 16:45",
                "ht: madi 14 oktòb | 14 oktòb 2025 | 4:45 PM",
                "pt: terça-feira, 14 de outubro | 14 de out. de 2025 | 16:45",
                "so: Talaado, Oktoobar 14 | Okt 14, 2025 | 4:45 GD",
                "vi: Thứ Ba, 14 tháng 10 | 14 thg 10, 2025 | 16:45",
            ]
        );
    }
}
