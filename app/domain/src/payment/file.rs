//! The CSV file of a batch, made once; what a spreadsheet would run as a formula is made plain text.

use crate::claim::ClaimRef;
use crate::csv::line;
use crate::id::PaymentId;
use crate::money::Money;

/// One payment as the City reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which payment; the City's answer names it.
    pub payment: PaymentId,
    /// `CHECK`, `DEPOSIT` or `PICK_UP`.
    pub method: String,
    /// Who is paid.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// City.
    pub city: String,
    /// State.
    pub state: String,
    /// ZIP code.
    pub zip: String,
    /// The City's vendor number; empty when there is none.
    pub vendor: String,
    /// How much.
    pub amount: Money,
    /// For which claim.
    pub claim: ClaimRef,
    /// The payment that came back, which this one replaces.
    pub reissue_of: Option<PaymentId>,
}

/// All payments of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentFile {
    /// The number of the batch.
    pub batch: i64,
    /// Its payments, in their order.
    pub rows: Vec<Row>,
}

const HEADER: [&str; 12] = [
    "batch",
    "payment",
    "method",
    "payee_name",
    "street",
    "city",
    "state",
    "zip",
    "vendor",
    "amount",
    "claim",
    "memo",
];

impl PaymentFile {
    /// What all rows add up to.
    pub fn total(&self) -> Money {
        self.rows.iter().map(|row| row.amount).sum()
    }

    /// The file's name with its control totals: `batch-12-58-31204.50.csv`.
    pub fn name(batch: i64, payments: i64, total: Money) -> String {
        format!("batch-{batch}-{payments}-{}.csv", total.typed())
    }

    /// The bytes of the file: UTF-8, lines ended as RFC 4180 asks.
    pub fn csv(&self) -> String {
        let mut csv = String::new();
        line(&mut csv, HEADER);
        for row in &self.rows {
            let (batch, payment, claim) =
                (self.batch.to_string(), row.payment.to_string(), row.claim.to_string());
            let memo = match row.reissue_of {
                None => "Compensatory services".to_owned(),
                Some(earlier) => format!("Compensatory services, replaces {earlier}"),
            };
            let amount = row.amount.typed();
            line(
                &mut csv,
                [
                    &batch,
                    &payment,
                    &row.method,
                    &row.name,
                    &row.street,
                    &row.city,
                    &row.state,
                    &row.zip,
                    &row.vendor,
                    &amount,
                    &claim,
                    &memo,
                ],
            );
        }
        csv
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row(name: &str) -> Row {
        Row {
            payment: PaymentId(uuid::Uuid::from_u128(7)),
            method: "CHECK".into(),
            name: name.into(),
            street: "12 Adams St, Apt 3".into(),
            city: "Boston".into(),
            state: "MA".into(),
            zip: "02122".into(),
            vendor: String::new(),
            amount: Money::from_cents(123_450),
            claim: ClaimRef::from_chance([1; 8]),
            reissue_of: None,
        }
    }

    #[test]
    fn a_payment_is_one_line_with_an_amount_that_machines_read() {
        let file = PaymentFile { batch: 12, rows: vec![row("Lan Trần")] };
        let lines: Vec<_> = file.csv().split("\r\n").map(str::to_owned).collect();
        assert_eq!(lines[0], HEADER.join(","));
        assert_eq!(
            lines[1],
            "12,00000000-0000-0000-0000-000000000007,CHECK,Lan Trần,\"12 Adams St, Apt 3\",Boston,MA,02122,,1234.50,\
             3333-3333,Compensatory services"
        );
        assert_eq!(PaymentFile::name(12, 58, Money::from_cents(3_120_450)), "batch-12-58-31204.50.csv");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for mean in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=\"a\""] {
            let csv = PaymentFile { batch: 1, rows: vec![row(mean)] }.csv();
            let cell = format!(",\"'{}\",", mean.replace('"', "\"\""));
            assert!(csv.contains(&cell), "{csv}");
        }
    }

    proptest! {
        #[test]
        fn a_line_always_has_twelve_cells(name in ".*") {
            let csv = PaymentFile { batch: 1, rows: vec![row(&name)] }.csv();
            let mut inside = false;
            let mut commas = 0;
            for sign in csv.chars() {
                match sign {
                    '"' => inside = !inside,
                    ',' if !inside => commas += 1,
                    _ => {}
                }
            }
            prop_assert!(!inside);
            prop_assert_eq!(commas, 22);
        }
    }
}
