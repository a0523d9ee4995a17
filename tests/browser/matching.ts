import { expect, type Browser, type Page } from "@playwright/test";
import { csv, day } from "./district.ts";
import { tick } from "./family.ts";
import { photo, type File } from "./papers.ts";
import { press, says, type Portal } from "./portal.ts";

/** Four weekly days, the oldest first. */
export const weeks = [-42, -35, -28, -21].map(day);

/** A family of domain.md's scenarios with its children, and who helps them. */
export interface Household {
  guardian: string;
  email: string;
  children: string[];
  service: string;
  provider: string;
  /** Other names of the provider, as bank papers show them. */
  known: string;
  role: string;
  license: string;
  rate: string;
}

const household = (of: string, children: string, [service, role, license, rate]: string[], [provider, known]: string[]): Household => ({
  guardian: of,
  email: `${of.toLowerCase().replace(" ", ".")}@example.org`,
  children: children.split(" "),
  service,
  provider,
  known,
  role,
  license,
  rate,
});

export const claire = household("Claire Dubois", "Noe", ["COUN", "LICSW", "LICSW", "168.00"], ["Naomi Feld", "Harbor Counsel"]);
export const karen = household("Karen Sullivan", "Liam Nora", ["SLT", "SLP", "SLP", "150.00"], ["Olivia Grant", ""]);
export const jamal = household("Jamal Carter", "Zoe", ["SLT", "SLP", "SLP", "150.00"], ["Priya Raman", ""]);
export const thuy = household("Thuy Nguyen", "An", ["SLT", "SLP", "SLP", "150.00"], ["Sofia Marino", ""]);
export const grace = household("Grace Mensah", "Kofi", ["OT", "OT", "OT", "150.00"], ["Ben Alder", ""]);

/** Imports these families with all that is owed, allowed and agreed. */
export function families(portal: Portal, of: Household[]) {
  const each = (row: (one: Household, n: number) => string) => of.map((one, n) => row(one, n));
  const eachChild = (row: (one: Household, sasid: string, child: string, n: number) => string) =>
    of.flatMap((one, n) => one.children.map((child, place) => row(one, `990000${n}00${place}`, child, n)));
  portal.bring("households", csv("household,guardian,other_names,email,language,relation", ...each((one, n) => `H-${n},${one.guardian},,${one.email},en,GUARDIAN`)));
  const iep = `${day(-700)},${day(200)}`;
  const child = (one: Household, sasid: string, name: string, n: number) => `${sasid},H-${n},${name},${one.guardian.split(" ")[1]},Mather Elementary,${iep}`;
  portal.bring("students", csv("sasid,household,first_name,last_name,school,iep_from,iep_to", ...eachChild(child)));
  portal.bring("goals", csv("sasid,goal,wording", ...eachChild((_, sasid) => `${sasid},1,Say r and s clearly`)));
  const found = `${day(-400)},${day(-150)},REGRESSION,STAFFING_SHORTAGE,Mather Elementary,${day(-90)}`;
  const head = "sasid,missed_from,missed_to,findings,cause,assessor,decided_on,service,owed_minutes,substitutes";
  portal.bring("determinations", csv(head, ...eachChild((one, sasid) => `${sasid},${found},${one.service},720,`)));
  portal.bring("providers", csv("provider,name,other_names,roles", ...each((one, n) => `P-${n},${one.provider},${one.known},${one.role}`)));
  const licenses = "provider,supervisor,kind,holder,board,number,valid_from,expires_on,checked_on";
  portal.bring("licenses", csv(licenses, ...each((one, n) => `P-${n},no,${one.license},${one.provider},A board,L-${n},${day(-900)},${day(400)},${day(-60)}`)));
  const contracts = "contract,provider,state,approved_on,effective_from,effective_to,service,individual_rate,group_rate";
  const approved = `CITY_APPROVED,${day(-80)},${day(-75)},${day(200)}`;
  portal.bring("contracts", csv(contracts, ...each((one, n) => `C-${n},P-${n},${approved},${one.service},${one.rate},`)));
}

async function fill(page: Page, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).first().fill(value);
}

/** Sessions of a claim: weekly from the first day to the last, at one price. */
export interface Sessions {
  days: string[];
  times: [string, string];
  price: string;
}

/** Starts a claim for a child with its sessions; gives the claim's address. */
export async function draft(page: Page, portal: Portal, of: Household, child: string, { days, times, price }: Sessions): Promise<string> {
  await page.goto(`${portal.origin}/claims/new`);
  if (of.children.length > 1) await page.locator("main").getByRole("link", { name: new RegExp(`^${child}`) }).click();
  await tick(page, "claim-service", of.service);
  if ((await page.locator('main input[name="claim-copy"]').count()) > 0) await tick(page, "claim-copy", "fresh");
  await press(page, "Start a claim");
  await expect(page).toHaveURL(/\/claims\/(?!new)[^/]+/);
  const claim = portal.origin + new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  await page.goto(`${claim}/provider`);
  await page.locator("main label", { hasText: of.provider }).click();
  await press(page, "Save and continue");
  await page.goto(`${claim}/sessions`);
  const weekday = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][new Date(`${days[0]}T12:00:00Z`).getUTCDay()];
  await tick(page, "sessions-days", weekday);
  await fill(page, { "session-start": times[0], "session-end": times[1], "ask-from": days[0], "ask-to": days.at(-1)!, "session-price": price });
  await page.locator('main label[for="session-goals"]').click();
  await tick(page, "session-group", "INDIVIDUAL");
  await press(page, "Make the list");
  await expect(page.locator(".error-summary")).toHaveCount(0);
  return claim;
}

/** A receipt for the first sessions of a claim. */
export interface Bill {
  total: string;
  on: string;
  number: string;
  sessions: number;
  insured?: string;
}

export async function addReceipt(page: Page, claim: string, bill: Bill, paper: File) {
  await page.goto(`${claim}/receipts`);
  await page.locator("#receipt-file").setInputFiles(paper);
  await fill(page, { "receipt-total": bill.total, "receipt-date": bill.on, "receipt-number": bill.number });
  for (let n = 1; n <= bill.sessions; n++) await tick(page, "receipt-sessions", `${n}`);
  await tick(page, "receipt-other-pay", bill.insured ? "yes" : "no");
  if (bill.insured) await fill(page, { "receipt-other-amount": bill.insured });
  await press(page, "Add a receipt");
  await expect(page.locator("main article")).toHaveCount(1);
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** Lines of bank papers: name, day, amount; with a minus, money that came back. */
export async function addLines(page: Page, claim: string, of: Household, kind: string, lines: [string, string, string][], paper: File) {
  for (const [name, on, amount] of lines) {
    await page.goto(`${claim}/proof`);
    await tick(page, "proof-kind", kind);
    await page.locator("#proof-file").setInputFiles(paper);
    await fill(page, { "proof-holder": of.guardian, "line-date": on, "line-name": name, "line-amount": amount.replace("-", "") });
    if (amount.startsWith("-")) await tick(page, "line-back", "yes");
    await press(page, "Add a bank paper");
    await expect(page.locator("main article").filter({ hasText: name }).first()).toBeVisible();
    await expect(page.locator(".error-summary")).toHaveCount(0);
  }
}

/** A photo that stands for any paper. */
export const anyPaper = (browser: Browser) => photo(browser, "IMG_0001", "A paper", ["with lines"]);

/** The boxes of the match that are ticked, as name and amount; and the parts of lines. */
export async function ticked(page: Page): Promise<string[]> {
  const lines = page.locator("main .match-board__line:has(input:checked)");
  const texts = await lines.allInnerTexts();
  return texts.map((text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim().split(" ").slice(3).join(" "));
}

/** Confirms what is proposed, and reads what is proven then. */
export async function confirm(page: Page, words: string) {
  await press(page, "Save the match");
  await expect(page.locator(".error-summary")).toHaveCount(0);
  await says(page, words);
}
