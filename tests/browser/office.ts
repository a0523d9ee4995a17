import { expect, type Page } from "@playwright/test";
import { tick } from "./family.ts";
import { press, says, type Portal } from "./portal.ts";

/** Decides a line of a claim by its form. */
export async function decide(page: Page, portal: Portal, number: string, n: number, outcome: string, reason = "") {
  await page.goto(`${portal.origin}/staff/claims/${number}?line=${n}`);
  await tick(page, "decide-outcome", outcome);
  await page.locator("#decide-reason").selectOption(reason);
  await press(page, "Save decision");
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** The second person agrees to a line. */
export async function agree(page: Page, portal: Portal, number: string, n: number) {
  await page.goto(`${portal.origin}/staff/claims/${number}?line=${n}`);
  await press(page, "Agree");
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** One of finance builds the batch; gives its address. */
export async function build(page: Page, portal: Portal, total: string): Promise<string> {
  await page.goto(`${portal.origin}/staff/finance/payments`);
  await says(page, total);
  await press(page, "Build batch");
  await says(page, "The batch is built.");
  return page.url().split("?")[0];
}

/** Another of finance types the total and releases the batch. */
export async function release(page: Page, batch: string, total: string) {
  await page.goto(batch);
  await page.locator("#batch-total").fill(total);
  await press(page, "Release");
  await says(page, "The batch is released.");
}

/** The file is made, twice downloaded, and the City says that it paid. */
export async function payOut(page: Page, portal: Portal, batch: string, paidOn: string) {
  await page.goto(batch);
  await press(page, "Make the file");
  const first = await download(page, batch);
  expect(await download(page, batch), "every download has the same bytes").toEqual(first);
  const [head, line] = first.trim().split(/\r?\n/);
  const payment = line.split(",")[head.split(",").indexOf("payment")];
  await page.goto(`${portal.origin}/staff/finance/confirmations`);
  await page.locator("#confirm-text").fill(`payment,status,date,method,trace,note\n${payment},PAID,${paidOn},CHECK,1001,\n`);
  await press(page, "Look at the file");
  await press(page, "Apply all");
  await says(page, "The answers are applied.");
}

async function download(page: Page, batch: string): Promise<string> {
  await page.goto(batch);
  const coming = page.waitForEvent("download");
  await page.locator(`main form[action$="/file"] button`).click();
  const stream = await (await coming).createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}
