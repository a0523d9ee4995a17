import { expect, type Browser, type Page } from "@playwright/test";
import { day } from "./district.ts";
import { pdf, photo } from "./papers.ts";
import { press, says } from "./portal.ts";

/** Ticks a box or chooses a radio button by clicking its label, as a finger does. */
export async function tick(page: Page, name: string, value: string) {
  const box = page.locator(`main input[name="${name}"][value="${value}"]`).first();
  if (await box.isChecked()) return;
  const id = await box.getAttribute("id");
  const label = id ? page.locator(`label[for="${id}"]`) : box.locator("xpath=ancestor::label");
  await ((await label.count()) > 0 ? label.first() : box.locator("xpath=ancestor::label")).click();
  await expect(box).toBeChecked();
}

async function fill(page: Page, fields: Record<string, string>) {
  for (const [id, value] of Object.entries(fields)) await page.locator(`main [name="${id}"]`).first().fill(value);
}

/** Asks about eight sessions before paying for them; gives the address of the answer. */
export async function ask(page: Page, origin: string, child: string): Promise<string> {
  await page.goto(`${origin}${child}/ask`);
  for (const name of ["ask-service", "ask-provider"]) await page.locator(`main input[name="${name}"]`).first().locator("xpath=..").click();
  await fill(page, { "ask-from": day(7), "ask-to": day(60), "ask-minutes": "45", "ask-count": "8" });
  await press(page, "Check before I pay");
  await expect(page).toHaveURL(/\/slips\//);
  return new URL(page.url()).pathname;
}

const days = [-35, -28, -21, -14].map(day);
const weekday = () => ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][new Date(`${days[0]}T12:00:00Z`).getUTCDay()];

/** Starts a claim for the one child and names the provider; gives the claim's address. */
export async function start(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/home`);
  await page.locator("main").getByRole("link", { name: "Start a claim" }).first().click();
  await tick(page, "claim-service", "SLT");
  if ((await page.locator('main input[name="claim-copy"]').count()) > 0) await tick(page, "claim-copy", "fresh");
  await press(page, "Start a claim");
  await expect(page).toHaveURL(/\/claims\/[^/]+/);
  const claim = origin + new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  await page.goto(`${claim}/provider`);
  const provider = page.locator("main label", { hasText: "Maya Castellano" });
  await provider.click();
  await press(page, "Save and continue");
  return claim;
}

/** Four sessions of 45 minutes from a weekly pattern. */
export async function addSessions(page: Page, claim: string) {
  await page.goto(`${claim}/sessions`);
  await tick(page, "sessions-days", weekday());
  await fill(page, { "session-start": "16:00", "session-end": "16:45", "ask-from": days[0], "ask-to": days[3], "session-price": "112.50" });
  await page.locator('main label[for="session-goals"]').click();
  await tick(page, "session-group", "INDIVIDUAL");
  await press(page, "Make the list");
  await says(page, "$450.00");
}

/** A note for each session as PDF, the receipt as a photo, the bank statement as PDF, matched. */
export async function addPapers(page: Page, claim: string, browser: Browser) {
  await page.goto(`${claim}/notes`);
  const notes = await Promise.all(
    days.map((held) => pdf(browser, `note-${held}`, "Session note", [`Maya Castellano, SLP · ${held}`, "4:00 PM to 4:45 PM", "Goal 2: r and s"])),
  );
  await page.locator("#session-note").setInputFiles(notes);
  await press(page, "Add photos of notes");
  await press(page, "Save the notes");

  await page.goto(`${claim}/receipts`);
  const lines = days.map((held) => `${held} Speech, 45 minutes $112.50`);
  await page.locator("#receipt-file").setInputFiles(await photo(browser, "IMG_4021", "Savin Hill Speech", [...lines, "Paid $450.00"]));
  await fill(page, { "receipt-total": "450.00", "receipt-date": day(-7) });
  for (const n of ["1", "2", "3", "4"]) await tick(page, "receipt-sessions", n);
  await tick(page, "receipt-other-pay", "no");
  await press(page, "Add a receipt");
  await expect(page.locator("main article").first()).toContainText("$450.00");

  await page.goto(`${claim}/proof`);
  await tick(page, "proof-kind", "BANK_STATEMENT");
  const statement = await pdf(browser, "statement", "Harborlight Savings Bank", ["Lan Tran", `${day(-7)} MAYA CASTELLANO SLP −450.00`]);
  await page.locator("#proof-file").setInputFiles(statement);
  await fill(page, { "proof-holder": "Lan Tran", "line-date": day(-7), "line-name": "MAYA CASTELLANO SLP", "line-amount": "450.00" });
  await press(page, "Add a bank paper");
  await expect(page.locator("main article").first()).toContainText("MAYA CASTELLANO SLP");

  await page.goto(`${claim}/match`);
  const line = page.locator('main input[name="line"]').first();
  if (!(await line.isChecked())) await page.locator("main .match-board__line").first().click();
  await press(page, "Save the match");
  await says(page, "All of $450.00 is shown.");
}

/** Where the money goes, the signature, and off it goes. */
export async function send(page: Page, claim: string, signer = "Lan Tran") {
  await page.goto(`${claim}/pay-to`);
  await tick(page, "pay-method", "CHECK");
  await fill(page, { "pay-name": signer, "pay-street": "27 Example Street", "pay-city": "Boston", "pay-zip": "02125" });
  await press(page, "Save and continue");
  await page.goto(`${claim}/check`);
  await expect(page.locator("main")).not.toContainText("Missing:");
  await tick(page, "sign-happened", "yes");
  await tick(page, "sign-paid", "yes");
  await fill(page, { "sign-name": signer });
  await press(page, "Send my claim");
  await expect(page.locator("h1")).toHaveText("We have your claim");
}

/** Fixes what was asked for a line: its times, typed again. */
export async function fixOne(page: Page, claim: string, n: number) {
  await page.goto(`${claim}/fix/${n}`);
  for (const [id, value] of [["session-start", "16:00"], ["session-end", "16:45"]]) {
    const field = page.locator(`main [name="${id}"]`);
    if ((await field.count()) > 0) await field.first().fill(value);
  }
  await press(page, "Send this fix");
  await expect(page.locator(".error-summary")).toHaveCount(0);
}
