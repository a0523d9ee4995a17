import { district, lan } from "../district.ts";
import { addPapers, addSessions, send, start } from "../family.ts";
import { expect, test } from "../portal.ts";

test("a family claims with real papers, and a letter says that we have it", async ({ portal, browser, context }) => {
  test.setTimeout(180_000);
  district(portal);
  await portal.serve();
  const page = await context.newPage();
  await portal.signIn(page, lan);
  const claim = await start(page, portal.origin);
  await addSessions(page, claim);
  await addPapers(page, claim, browser);
  await send(page, claim);

  const letter = await portal.mailbox.next(lan);
  expect(letter.text).toContain(claim);
  expect(letter.subject + letter.text, "nothing of the child stands in a letter").not.toMatch(/Minh|Speech|450/);
  await page.goto(claim);
  await expect(page.locator("main")).toContainText("We have it");
});

test("the length of a session is said while its times are typed", async ({ portal, context, javaScriptEnabled }) => {
  district(portal);
  await portal.serve();
  const page = await context.newPage();
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  await portal.signIn(page, lan);
  const claim = await start(page, portal.origin);
  await addSessions(page, claim);
  await page.goto(`${claim}/sessions/1`);
  const length = page.locator(".time-range__length");
  await expect(length).toHaveText("equals 45 minutes");
  if (!javaScriptEnabled) return;
  // The island wakes up once the browser is idle.
  await expect(async () => {
    await page.locator("#session-end").fill("16:30");
    await expect(length).toHaveText("equals 30 minutes", { timeout: 500 });
  }).toPass({ timeout: 10_000 });
  expect(refused).toEqual([]);
});
