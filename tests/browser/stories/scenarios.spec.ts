import type { Page } from "@playwright/test";
import { expect, plain, says, test } from "../portal.ts";
import { scenarios, type Scenario } from "../scenarios.ts";

/** The sums of a claim as they stand on its page. */
async function sums(page: Page): Promise<Record<string, string>> {
  const rows = await page.locator("main .summary-list--amounts > div").all();
  const pairs = rows.map(async (row) => [plain(await row.locator("dt").innerText()), plain(await row.locator("dd").innerText())]);
  return Object.fromEntries(await Promise.all(pairs));
}

/** The newest claim of whoever is signed in. */
async function openClaim(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/home`);
  const newest = page.locator('main .link-list a[href^="/claims/"]').first();
  const claim = origin + (await newest.getAttribute("href"));
  await page.goto(claim);
  return claim;
}

async function reads(page: Page, origin: string, { name, sums: meant, why = [] }: Scenario) {
  const claim = await openClaim(page, origin);
  expect(await sums(page), name).toEqual(meant);
  if (why[0]) await says(page, why[0]);
  await page.goto(`${claim}/decision`);
  for (const words of why) await says(page, words);
}

test("every scenario's family reads its dollars and why", async ({ portal, newPerson }, { project }) => {
  test.skip(!["desktop", "phone-no-script"].includes(project.name), "told once with script, once without");
  test.setTimeout(300_000);
  await portal.serve("--demo");
  for (const scenario of scenarios) {
    await test.step(scenario.name, async () => {
      const page = await newPerson(scenario.email);
      await reads(page, portal.origin, scenario);
      if (scenario.name.startsWith("10")) await leadsToTheFirst(page);
      await page.context().close();
    });
  }
  await test.step("14 no provider found", async () => {
    const page = await newPerson("rosa.barros@example.org");
    await page.goto(`${portal.origin}/home`);
    await page.locator('main a[href^="/children/"]').first().click();
    await says(page, "8 h 0 min left");
    await page.goto(`${page.url()}/find-provider`);
    await says(page, "Oct 6, 2025");
    await says(page, "OSS must act.");
    await expect(page.locator("main form")).toHaveCount(0);
  });
});

/** The claim that was made twice leads to the first, which was paid. */
async function leadsToTheFirst(page: Page) {
  await page.locator('main .reason-card a[href^="/claims/"]').first().click();
  expect(await sums(page)).toEqual({ "You asked for": "$300.00", Paid: "$300.00" });
}
