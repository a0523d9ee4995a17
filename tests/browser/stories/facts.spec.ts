import type { Page } from "@playwright/test";
import { feldman, okafor } from "../district.ts";
import { agree, decide } from "../office.ts";
import { expect, plain, press, says, test, type Portal } from "../portal.ts";

/** A fact that came late, and the claim that waited for it. */
interface Late {
  family: string;
  kind: string;
  csv: string[];
  sentOn: string;
  least: string;
  sums: string;
}

const contract: Late = {
  family: "nadia.haddad@example.org",
  kind: "contracts",
  csv: [
    "contract,provider,state,approved_on,effective_from,effective_to,service,individual_rate,group_rate",
    "C-26-103,P-103,CITY_APPROVED,2025-12-18,2025-10-01,2026-06-30,READ,110.00,",
  ],
  sentOn: "2025-12-04",
  least: "660.00",
  sums: "Asked $660.00 = pay $660.00 + ask $0.00 + hold $0.00 + not payable $0.00",
};

const license: Late = {
  family: "wei.zhang@example.org",
  kind: "licenses",
  csv: [
    "provider,supervisor,kind,holder,board,number,valid_from,expires_on,checked_on",
    "P-106,no,OT,Emily Carter,Board of Allied Health Professionals,OT-5106,2019-07-01,2028-02-12,2026-05-20",
  ],
  sentOn: "2026-03-02",
  least: "960.00",
  sums: "Asked $960.00 = pay $960.00 + ask $0.00 + hold $0.00 + not payable $0.00",
};

/** A lead brings the file through the page for imports, looks at what it changes, and applies it. */
async function bring(lead: Page, portal: Portal, { kind, csv }: Late) {
  await lead.goto(`${portal.origin}/staff/imports`);
  await lead.locator("#import-kind").selectOption(kind);
  const file = { name: `${kind}.csv`, mimeType: "text/csv", buffer: Buffer.from(`${csv.join("\n")}\n`) };
  await lead.locator("#import-file").setInputFiles(file);
  await press(lead, "Look at the file");
  await says(lead, "New 0, changed 1, same 0.");
  await press(lead, "Apply all");
  await expect(lead.locator(".error-summary")).toHaveCount(0);
}

/** The family's only claim. */
async function claimOf(family: Page, portal: Portal): Promise<string> {
  await family.goto(`${portal.origin}/home`);
  const newest = family.locator('main .link-list a[href^="/claims/"]').first();
  return (await newest.getAttribute("href"))!.split("/").at(-1)!;
}

/** Where the claim stands in the queue, how old it is there, and the claims before it. */
async function placeInQueue(page: Page, portal: Portal, number: string, { least }: Late) {
  await page.goto(`${portal.origin}/staff/queue?least=${least}`);
  const rows = await page.locator("main tbody tr").all();
  const claims = await Promise.all(rows.map(async (row) => plain(await row.locator("th").innerText())));
  const row = page.locator("main tbody tr", { has: page.locator(`a[href$="${number}"]`) });
  const days = Number.parseInt(await row.locator("td.num").last().innerText());
  return { before: claims.slice(0, claims.indexOf(number)), days };
}

/** Opens an address again until it says so: the out-tray works after the answer has left. */
async function comesTo(page: Page, address: string, words: string) {
  await expect(async () => {
    await page.goto(address);
    expect(plain(await page.locator("main").innerText())).toContain(words);
  }).toPass({ timeout: 60_000 });
}

/** Tells a story up to the claim that is payable again, at its place in the queue. */
async function turnsPayable(late: Late, portal: Portal, newPerson: (email: string) => Promise<Page>) {
  await portal.serve("--demo");
  const [family, caseworker, lead] = [await newPerson(late.family), await newPerson(okafor), await newPerson(feldman)];
  const number = await claimOf(family, portal);
  const claim = `${portal.origin}/claims/${number}`;
  await family.goto(claim);
  await expect(family.locator(`main time[datetime="${late.sentOn}"]`).first()).toBeVisible();
  const before = await placeInQueue(caseworker, portal, number, late);
  await bring(lead, portal, late);
  const bench = `${portal.origin}/staff/claims/${number}`;
  await comesTo(caseworker, bench, late.sums);
  expect(await placeInQueue(caseworker, portal, number, late), "the claim keeps its first date").toEqual(before);
  await family.goto(claim);
  await expect(family.locator(`main time[datetime="${late.sentOn}"]`).first()).toBeVisible();
  return { family, caseworker, number, claim, bench };
}

test.beforeEach(({}, { project }) => {
  test.skip(!["desktop", "phone-no-script"].includes(project.name), "told once with script, once without");
  test.setTimeout(300_000);
});

test("an approved contract alone makes the held sessions payable, at their first date", async ({ portal, newPerson }) => {
  const { family, caseworker, number, bench, claim } = await turnsPayable(contract, portal, newPerson);
  await caseworker.goto(bench);
  await expect(caseworker.locator("main")).toContainText("Hold ended, the fact is here");
  await decide(caseworker, portal, number, 1, "APPROVE");
  await says(caseworker, "Waits for a second person");
  await family.goto(claim);
  await expect(family.locator("main")).not.toContainText("Waits for an office");
  await expect(family.locator("main")).not.toContainText("You must act.");
});

test("a renewed license alone brings the returned sessions back, at their first date", async ({ portal, newPerson }) => {
  const { family, caseworker, number, bench, claim } = await turnsPayable(license, portal, newPerson);
  await caseworker.goto(bench);
  await expect(caseworker.locator("main")).toContainText("Back with the caseworkers, the fact is here");
  await family.goto(claim);
  await expect(family.locator("main")).not.toContainText("You must act.");
  await family.goto(`${claim}/fix`);
  await says(family, "There is nothing to fix");
  for (const n of [5, 6]) await decide(caseworker, portal, number, n, "APPROVE");
  const second = await newPerson("reilly@example.org");
  for (const n of [5, 6]) await agree(second, portal, number, n);
  await family.goto(claim);
  await says(family, "$320.00");
  await expect(family.locator("main")).not.toContainText("Fix to get paid");
});
