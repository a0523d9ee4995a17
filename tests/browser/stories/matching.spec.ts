import { day } from "../district.ts";
import { addLines, addReceipt, anyPaper, claire, confirm, draft, families, grace, jamal, karen, thuy, ticked, weeks } from "../matching.ts";
import { expect, press, says, test } from "../portal.ts";
import { send } from "../family.ts";

test.beforeEach(({}, { project }) => {
  test.skip(!["desktop", "phone-no-script"].includes(project.name), "told once with script, once without");
  test.setTimeout(300_000);
});

test("scenario 8: three of four payments are found, and the fourth is named", async ({ portal, browser, newPerson }) => {
  families(portal, [claire]);
  await portal.serve();
  const page = await newPerson(claire.email);
  const paper = await anyPaper(browser);
  const claim = await draft(page, portal, claire, "Noe", { days: weeks, times: ["16:00", "16:50"], price: "140.00" });
  await addReceipt(page, claim, { total: "560.00", on: weeks[3], number: "77", sessions: 4 }, paper);
  const card = weeks.slice(0, 3).map((on): [string, string, string] => ["SQ *HARBOR COUNSEL", on, "140.00"]);
  const other: [string, string, string] = ["TARGET 0144", weeks[3], "140.00"];
  await addLines(page, claim, claire, "CARD_STATEMENT", [...card, other], paper);

  await page.goto(`${claim}/match`);
  expect(await ticked(page)).toEqual(Array(3).fill("SQ *HARBOR COUNSEL $140.00"));
  await says(page, "This line does not show the name Naomi Feld.");
  await says(page, "Once you save this, $420.00 of $560.00 is shown. Show $140.00 more");
  await confirm(page, "$420.00 of $560.00 is shown. Show $140.00 more");
  expect(await ticked(page)).toEqual(Array(3).fill("SQ *HARBOR COUNSEL $140.00"));
});

test("a name that the card cuts short is asked about", async ({ portal, browser, newPerson }) => {
  families(portal, [claire]);
  await portal.serve();
  const page = await newPerson(claire.email);
  const paper = await anyPaper(browser);
  const claim = await draft(page, portal, claire, "Noe", { days: weeks.slice(0, 1), times: ["16:00", "16:50"], price: "140.00" });
  await addReceipt(page, claim, { total: "140.00", on: weeks[0], number: "78", sessions: 1 }, paper);
  await addLines(page, claim, claire, "CARD_STATEMENT", [["SQ *HARBOR COU", weeks[0], "140.00"]], paper);
  await page.goto(`${claim}/match`);
  expect(await ticked(page)).toEqual([]);
  await says(page, "Is SQ *HARBOR COU the same as Naomi Feld?");
  await press(page, "Yes, it is the same");
  await expect(page.locator("main")).not.toContainText("Is SQ *HARBOR COU the same");
});

test("scenario 9: one bank line is shared by the receipts of two children, and not used twice", async ({ portal, browser, newPerson }) => {
  families(portal, [karen]);
  await portal.serve();
  const page = await newPerson(karen.email);
  const paper = await anyPaper(browser);
  const on = weeks[0];
  const liam = await draft(page, portal, karen, "Liam", { days: [on], times: ["16:00", "17:00"], price: "150.00" });
  await addReceipt(page, liam, { total: "150.00", on, number: "301", sessions: 1 }, paper);
  await addLines(page, liam, karen, "BANK_STATEMENT", [["OLIVIA GRANT SLP", on, "300.00"]], paper);
  await page.goto(`${liam}/match`);
  expect(await ticked(page)).toEqual(["OLIVIA GRANT SLP $300.00"]);
  const part = page.locator('main input[name^="part-"]');
  await expect(part).toHaveValue("150.00");
  await says(page, "Once you save this, $150.00 of $150.00 is shown.");
  await confirm(page, "All of $150.00 is shown.");

  const nora = await draft(page, portal, karen, "Nora", { days: [on], times: ["16:30", "17:30"], price: "150.00" });
  await addReceipt(page, nora, { total: "150.00", on, number: "302", sessions: 1 }, paper);
  await page.goto(`${nora}/match`);
  await says(page, "$150.00 of $300.00 is free");
  await page.locator("main summary", { hasText: "Use part of this line" }).click();
  await part.fill("200.00");
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await press(page, "Save the match");
  expect((await answer).status()).toBe(422);
  await expect(part).toHaveValue("200.00");
  await expect(part).toHaveAttribute("aria-invalid", "true");
  const beside = page.locator(`#${await part.getAttribute("aria-describedby")}`);
  await expect(beside).toHaveText(/Only .*\$150\.00.* of this line is free/);
  await part.fill("150.00");
  await confirm(page, "All of $150.00 is shown.");
});

test("scenario 10: a receipt that was claimed before is named", async ({ portal, browser, newPerson }) => {
  families(portal, [jamal]);
  await portal.serve();
  const page = await newPerson(jamal.email);
  const paper = await anyPaper(browser);
  const sessions = { days: weeks.slice(0, 2), times: ["16:00", "17:00"] as [string, string], price: "150.00" };
  const bill = { total: "300.00", on: weeks[1], number: "1042", sessions: 2 };
  const first = await draft(page, portal, jamal, "Zoe", sessions);
  await addReceipt(page, first, bill, paper);
  await addLines(page, first, jamal, "BANK_STATEMENT", [["PRIYA RAMAN SLP", weeks[1], "300.00"]], paper);
  await page.goto(`${first}/match`);
  await confirm(page, "All of $300.00 is shown.");
  await page.goto(`${first}/notes`);
  await page.locator("#session-note").setInputFiles([paper, { ...paper, name: "IMG_0002.jpg" }]);
  await press(page, "Add photos of notes");
  await press(page, "Save the notes");
  await send(page, first, jamal.guardian);
  const number = first.split("/").at(-1)!;

  const second = await draft(page, portal, jamal, "Zoe", sessions);
  await addReceipt(page, second, bill, paper);
  await page.goto(`${second}/match`);
  await says(page, `Claim ${number} has this receipt too. A receipt is paid only once.`);
  await says(page, `Claim ${number} uses all of the line PRIYA RAMAN SLP, $300.00.`);
  await says(page, "$0.00 of $300.00 is shown. Show $300.00 more");
  await expect(page.locator(`main a[href$="/claims/${number}"]`)).toHaveCount(1);
});

test("scenario 12: the whole price is proven, though it is above the contract", async ({ portal, browser, newPerson }) => {
  families(portal, [thuy]);
  await portal.serve();
  const page = await newPerson(thuy.email);
  const paper = await anyPaper(browser);
  const claim = await draft(page, portal, thuy, "An", { days: weeks, times: ["16:00", "17:00"], price: "175.00" });
  await addReceipt(page, claim, { total: "700.00", on: weeks[3], number: "12", sessions: 4 }, paper);
  const lines: [string, string, string][] = [["SOFIA MARINO SLP", weeks[1], "350.00"], ["SOFIA MARINO SLP", weeks[3], "350.00"], ["SOFIA MARINO SLP", day(-5), "75.00"]];
  await addLines(page, claim, thuy, "BANK_STATEMENT", lines, paper);
  await page.goto(`${claim}/match`);
  expect(await ticked(page)).toEqual(Array(2).fill("SOFIA MARINO SLP $350.00"));
  await confirm(page, "All of $700.00 is shown.");
});

test("scenario 13: what insurance paid needs no bank line", async ({ portal, browser, newPerson }) => {
  families(portal, [grace]);
  await portal.serve();
  const page = await newPerson(grace.email);
  const paper = await anyPaper(browser);
  const claim = await draft(page, portal, grace, "Kofi", { days: weeks, times: ["16:00", "17:00"], price: "150.00" });
  await addReceipt(page, claim, { total: "600.00", on: weeks[3], number: "13", sessions: 4, insured: "400.00" }, paper);
  await addLines(page, claim, grace, "BANK_STATEMENT", [["BEN ALDER OT", weeks[3], "200.00"]], paper);
  await page.goto(`${claim}/match`);
  expect(await ticked(page)).toEqual(["BEN ALDER OT $200.00"]);
  await says(page, "Once you save this, $200.00 of $200.00 is shown.");
  await confirm(page, "All of $200.00 is shown.");
});

test("money that came back is taken off what is shown", async ({ portal, browser, newPerson }) => {
  families(portal, [grace]);
  await portal.serve();
  const page = await newPerson(grace.email);
  const paper = await anyPaper(browser);
  const claim = await draft(page, portal, grace, "Kofi", { days: weeks.slice(0, 1), times: ["16:00", "17:00"], price: "150.00" });
  await addReceipt(page, claim, { total: "150.00", on: weeks[0], number: "14", sessions: 1 }, paper);
  await addLines(page, claim, grace, "BANK_STATEMENT", [["BEN ALDER OT", weeks[0], "150.00"], ["BEN ALDER OT", weeks[1], "-50.00"]], paper);
  await page.goto(`${claim}/match`);
  await says(page, "Once you save this, $100.00 of $150.00 is shown. $50.00 came back to you.");
  await confirm(page, "$100.00 of $150.00 is shown. $50.00 came back to you.");
});
