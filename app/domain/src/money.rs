//! An exact amount of United States money.
