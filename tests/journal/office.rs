//! The office: two people decide, two people of finance pay.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex};

use crate::client::{Client, Over};
use crate::journal::Deed;

const DESK: &str = "/staff/finance/payments";
const ANSWERS: &str = "/staff/finance/confirmations";
/// So long a person rests who finds nothing to do.
const REST: u64 = 60;

/// What people hand to each other.
#[derive(Debug, Default)]
pub struct Trays {
    sent: Mutex<VecDeque<String>>,
    decided: Mutex<VecDeque<(String, i64)>>,
}

impl Trays {
    /// A family sent a claim.
    pub fn sent(&self, claim: String) {
        self.sent.lock().expect("nobody panics here").push_back(claim);
    }

    fn next_sent(&self) -> Option<String> {
        self.sent.lock().expect("nobody panics here").pop_front()
    }

    fn decided(&self, claim: &str, n: i64) {
        self.decided.lock().expect("nobody panics here").push_back((claim.to_owned(), n));
    }

    fn next_decided(&self) -> Option<(String, i64)> {
        self.decided.lock().expect("nobody panics here").pop_front()
    }
}

/// Decides both lines of each claim; every third time thinks again.
pub async fn review(mut me: Client, trays: Arc<Trays>) -> Result<(), Over> {
    me.arrive().await?;
    for k in 0_u64.. {
        me.open("/staff/queue").await?;
        let Some(claim) = trays.next_sent() else {
            me.rest(REST).await;
            continue;
        };
        for n in [1, 2] {
            if k % 3 == 0 && decide(&mut me, &claim, n, ("RETURN", "RECEIPT_UNREADABLE")).await? {
                me.open(&line(&claim, n)).await?.fill("undo-why", "It can be read after all.");
                me.press("Undo this decision").await?;
            }
            decide(&mut me, &claim, n, ("APPROVE", "")).await?;
            trays.decided(&claim, n);
        }
    }
    Ok(())
}

fn line(claim: &str, n: i64) -> String {
    format!("/staff/claims/{claim}?line={n}")
}

/// Decides a line, if it is still to be decided; says whether it was.
async fn decide(me: &mut Client, claim: &str, n: i64, said: (&str, &str)) -> Result<bool, Over> {
    let page = me.open(&line(claim, n)).await?;
    if !page.has_button("Save decision") {
        return Ok(false);
    }
    page.fill("decide-outcome", said.0).fill("decide-reason", said.1);
    let status = me.press("Save decision").await?;
    // 409: the form was taken in before the portal died; now it comes too late.
    assert!(matches!(status, 303 | 409), "{status}: {}", me.visitor.text());
    if status == 303 {
        me.done(Deed::Decide { claim: claim.to_owned(), n });
    }
    Ok(status == 303)
}

/// Agrees with every decision.
pub async fn agree(mut me: Client, trays: Arc<Trays>) -> Result<(), Over> {
    me.arrive().await?;
    loop {
        me.open("/staff/second").await?;
        let Some((claim, n)) = trays.next_decided() else {
            me.rest(REST).await;
            continue;
        };
        if me.open(&line(&claim, n)).await?.has_button("Agree") && me.press("Agree").await? == 303 {
            me.done(Deed::Approve { claim, n });
        }
    }
}

/// Builds batches, makes their files, and brings the City's answers.
pub async fn pay(mut me: Client) -> Result<(), Over> {
    me.arrive().await?;
    let mut answered = BTreeSet::new();
    loop {
        me.rest(REST).await;
        if me.open(DESK).await?.has_button("Build batch") && me.press("Build batch").await? == 303 {
            let batch = numbers(me.visitor.path()).next().unwrap_or_default();
            me.done(Deed::Build { batch });
        }
        for batch in batches(&mut me).await? {
            if answered.contains(&batch) {
                continue;
            }
            let path = format!("/staff/finance/batches/{batch}");
            if me.open(&path).await?.has_button("Make the file") && me.press("Make the file").await? == 303 {
                me.done(Deed::Export { batch });
                me.open(&path).await?;
            }
            if me.visitor.has_button("Download") {
                me.press("Download").await?;
                let file = me.visitor.html().to_owned();
                bring(&mut me, &file, batch).await?;
                answered.insert(batch);
            }
        }
    }
}

/// The City paid most; some payments came back.
async fn bring(me: &mut Client, file: &str, batch: i64) -> Result<(), Over> {
    let mut answers = "payment,status,date,method,trace,note\n".to_owned();
    for (n, row) in file.lines().skip(1).enumerate() {
        let payment = row.split(',').nth(1).unwrap_or_default();
        let answer = if n % 7 == 6 { "RETURNED,,,,moved" } else { "PAID,2026-11-20,CHECK,1001," };
        answers.push_str(&format!("{payment},{answer}\n"));
    }
    me.open(ANSWERS).await?.fill("confirm-text", &answers);
    let looked = me.press("Look at the file").await?;
    assert_eq!(looked, 303, "batch {batch}: {}", me.visitor.text());
    let page = me.visitor.path().split('?').next().unwrap_or_default().to_owned();
    if me.open(&page).await?.has_button("Apply all") && me.press("Apply all").await? == 303 {
        let hash = page.rsplit('/').next().unwrap_or_default().to_owned();
        me.done(Deed::Confirm { file: hash });
    }
    Ok(())
}

/// Releases what the other one built.
pub async fn release(mut me: Client) -> Result<(), Over> {
    me.arrive().await?;
    loop {
        me.rest(REST).await;
        for batch in batches(&mut me).await? {
            let page = me.open(&format!("/staff/finance/batches/{batch}")).await?;
            if !page.has_button("Release") {
                continue;
            }
            let text = page.text();
            let total = text.split('$').nth(1).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
            page.fill("batch-total", total);
            let status = me.press("Release").await?;
            if status == 303 {
                me.done(Deed::Release { batch });
            }
        }
    }
}

/// The batches on finance's desk.
async fn batches(me: &mut Client) -> Result<BTreeSet<i64>, Over> {
    Ok(numbers(me.open(DESK).await?.html()).collect())
}

/// The numbers of the batches that a text leads to.
fn numbers(text: &str) -> impl Iterator<Item = i64> {
    let digits = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>();
    text.split("/staff/finance/batches/").skip(1).filter_map(move |rest| digits(rest).parse().ok())
}
