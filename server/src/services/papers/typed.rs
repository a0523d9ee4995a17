//! How typed receipts and bank lines come from a form and stand in a column.

use app::form::Typed;
use domain::field::Field;
use domain::papers::{TypedBankLine, TypedReceipt};

/// A receipt from the names and values of its form.
pub fn receipt(form: &Typed) -> TypedReceipt {
    TypedReceipt {
        total: form.field(Field::ReceiptTotal).to_owned(),
        date: form.field(Field::ReceiptDate).to_owned(),
        number: form.field(Field::ReceiptNumber).to_owned(),
        other_pay: form.field(Field::ReceiptOtherPay).to_owned(),
        other_amount: form.field(Field::ReceiptOtherAmount).to_owned(),
        sessions: form.all(Field::ReceiptSessions.id()).filter_map(|n| n.parse().ok()).collect(),
    }
}

/// The receipt as its column keeps it.
pub fn kept_receipt(typed: &TypedReceipt) -> String {
    let mut pairs = vec![
        (Field::ReceiptTotal.id(), typed.total.clone()),
        (Field::ReceiptDate.id(), typed.date.clone()),
        (Field::ReceiptNumber.id(), typed.number.clone()),
        (Field::ReceiptOtherPay.id(), typed.other_pay.clone()),
        (Field::ReceiptOtherAmount.id(), typed.other_amount.clone()),
    ];
    pairs.extend(typed.sessions.iter().map(|n| (Field::ReceiptSessions.id(), n.to_string())));
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

/// The receipt read from its column.
pub fn read_receipt(kept: &str) -> TypedReceipt {
    receipt(&form(kept))
}

/// A bank line from the names and values of its form.
pub fn bank_line(form: &Typed) -> TypedBankLine {
    TypedBankLine {
        kind: form.field(Field::ProofKind).to_owned(),
        holder: form.field(Field::ProofHolder).to_owned(),
        date: form.field(Field::LineDate).to_owned(),
        name: form.field(Field::LineName).to_owned(),
        amount: form.field(Field::LineAmount).to_owned(),
        back: form.field(Field::LineBack).to_owned(),
    }
}

/// The bank line as its column keeps it.
pub fn kept_bank_line(typed: &TypedBankLine) -> String {
    let pairs = [
        (Field::ProofKind.id(), &typed.kind),
        (Field::ProofHolder.id(), &typed.holder),
        (Field::LineDate.id(), &typed.date),
        (Field::LineName.id(), &typed.name),
        (Field::LineAmount.id(), &typed.amount),
        (Field::LineBack.id(), &typed.back),
    ];
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

/// The bank line read from its column.
pub fn read_bank_line(kept: &str) -> TypedBankLine {
    bank_line(&form(kept))
}

fn form(kept: &str) -> Typed {
    Typed(serde_urlencoded::from_str(kept).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_read_again_as_it_was() {
        let typed = TypedReceipt {
            total: "$9oo".into(),
            date: "hôm qua".into(),
            number: "10&42=7".into(),
            other_pay: "yes".into(),
            other_amount: "1,2".into(),
            sessions: vec![3, 1],
        };
        assert_eq!(read_receipt(&kept_receipt(&typed)), typed);
        let typed = TypedBankLine { name: "SQ *HARBOR & CO".into(), ..TypedBankLine::default() };
        assert_eq!(read_bank_line(&kept_bank_line(&typed)), typed);
    }
}
