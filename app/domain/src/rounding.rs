//! The one rounding: half-up to the cent (FORMAT §1.3).

/// The quotient `n / d` rounded half-up, for n ≥ 0 and d > 0. A quotient that nobody can pay becomes the largest amount;
/// nothing divided by nothing is nothing.
pub fn half_up(n: i128, d: i128) -> i64 {
    if d <= 0 {
        return 0;
    }
    let quotient = (2 * n + d) / (2 * d);
    i64::try_from(quotient).unwrap_or(i64::MAX)
}

/// A product that cannot overflow, to be divided by [`half_up`].
pub fn times(a: i64, b: i64) -> i128 {
    i128::from(a) * i128::from(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifty_minutes_at_150_dollars_an_hour_cost_125_dollars() {
        assert_eq!(half_up(times(15_000, 50), 60), 12_500);
    }

    #[test]
    fn odd_minutes_are_rounded_to_the_nearest_cent() {
        assert_eq!(half_up(times(11_500, 37), 60), 7_092);
        assert_eq!(half_up(times(16_000, 25), 60), 6_667);
    }

    #[test]
    fn half_a_cent_is_rounded_up() {
        assert_eq!(half_up(1, 2), 1);
        assert_eq!(half_up(5, 2), 3);
        assert_eq!(half_up(49, 100), 0);
    }

    #[test]
    fn products_beyond_64_bits_are_exact() {
        assert_eq!(half_up(times(9_000_000_000_000_000, 1_000_000), 1_000_000), 9_000_000_000_000_000);
    }

    #[test]
    fn nothing_is_divided_by_nothing_without_a_panic() {
        assert_eq!(half_up(0, 0), 0);
    }
}
