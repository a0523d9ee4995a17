import { chen, day, district, gomes, lan, okafor, reilly } from "../district.ts";
import { addPapers, addSessions, fixOne, send, start } from "../family.ts";
import { agree, build, decide, payOut, release } from "../office.ts";
import { expect, press, says, test, type Portal } from "../portal.ts";

async function arrives(portal: Portal, number: string, about: RegExp) {
  const letter = await portal.mailbox.next(lan);
  expect(letter.subject).toMatch(about);
  expect(letter.text).toContain(number);
}

test("from real papers to Paid, with a letter at each step", async ({ portal, browser, newPerson }) => {
  test.setTimeout(300_000);
  district(portal);
  await portal.serve();
  const family = await newPerson(lan);
  const claim = await start(family, portal.origin);
  await addSessions(family, claim);
  await addPapers(family, claim, browser);
  await send(family, claim);
  const number = claim.split("/").at(-1)!;
  await arrives(portal, number, /^Claim .*received|We have/i);

  const caseworker = await newPerson(okafor);
  await caseworker.goto(`${portal.origin}/staff/queue`);
  await press(caseworker, "Take the next oldest");
  await decide(caseworker, portal, number, 1, "RETURN", "NOTE_NO_TIME");
  await arrives(portal, number, /need/i);
  await family.goto(claim);
  await says(family, "We need something from you");
  await fixOne(family, claim, 1);
  for (const n of [1, 2, 3, 4]) await decide(caseworker, portal, number, n, "APPROVE");

  const second = await newPerson(reilly);
  for (const n of [1, 2, 3, 4]) await agree(second, portal, number, n);
  await family.goto(claim);
  await says(family, "Decided");

  const [builder, releaser] = [await newPerson(chen), await newPerson(gomes)];
  const batch = await build(builder, portal, "$450.00");
  await release(releaser, batch, "450.00");
  await payOut(builder, portal, batch, day(0));
  await family.goto(claim);
  await says(family, "Paid");

  const letters = portal.mailbox.letters.filter(({ to, text }) => to === lan && !/code/i.test(text));
  expect(letters.length, letters.map(({ subject }) => subject).join("; ")).toBeGreaterThanOrEqual(5);
  for (const { subject, text } of letters) {
    expect(text, subject).toContain(number);
    expect(subject + text, "nothing of the child stands in a letter").not.toMatch(/Minh|Speech|450/);
  }
});

test("the length of a session is said while its times are typed", async ({ portal, newPerson, javaScriptEnabled }) => {
  test.setTimeout(120_000);
  district(portal);
  await portal.serve();
  const page = await newPerson(lan);
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
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
