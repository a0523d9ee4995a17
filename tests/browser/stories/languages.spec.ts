import type { Browser, Page } from "@playwright/test";
import { addPapers, addSessions, ask, start } from "../family.ts";
import { english, isWell, languages, pieces } from "../languages.ts";
import { expect, press, test, type Portal } from "../portal.ts";
import { routes } from "../routes.ts";
import { walk } from "../tour.ts";

test.describe.configure({ mode: "parallel" });
test.skip(({ isMobile, javaScriptEnabled }) => !isMobile || javaScriptEnabled === false, "told once, at 360 px, with script for axe");

/** `LANGUAGES=all` reads all ten, which takes long; by default English and the one from right to left. */
const wished = process.env.LANGUAGES ?? "en,ar";
const spoken = wished === "all" ? Object.keys(languages) : wished.split(",");

interface Traveller {
  page: Page;
  pages: Map<string, string>;
}

/** The pages of each person, each kind of page once. */
async function travellers(portal: Portal, newPerson: (email: string) => Promise<Page>, people: Record<string, string[]>) {
  const all: Traveller[] = [];
  const met = new Set<string>();
  for (const [who, starts] of Object.entries(people)) {
    const page = await newPerson(`${who}@example.org`);
    const pages = await walk(page, portal.origin, starts);
    for (const route of pages.keys()) if (met.has(route)) pages.delete(route);
    pages.forEach((_, route) => met.add(route));
    all.push({ page, pages });
  }
  return { all, met };
}

async function readAll({ page, pages }: Traveller, portal: Portal) {
  const inEnglish = new Map<string, string[]>();
  for (const code of spoken) {
    await portal.speak(page, code);
    for (const [route, path] of pages) {
      await page.goto(portal.origin + path.replace(/^\/en(?=\/|$)/, `/${code}`));
      const name = `${code} ${route}`;
      await isWell(page, code, name);
      const here = await pieces(page);
      if (code === "en") inEnglish.set(route, here);
      else expect.soft(english(here, inEnglish.get(route)!, code), `${name} is translated`).toEqual([]);
    }
  }
}

test("families read every page in each language", async ({ portal, newPerson, page, browser }) => {
  test.setTimeout(1_500_000);
  await portal.serve("--demo");
  const drafting = await newPerson("lan.tran@example.org");
  const pages = await draft(drafting, portal, browser);
  const visitor = { page, pages: await walk(page, portal.origin, ["/", "/en", "/sign-in"]) };
  await page.goto(`${portal.origin}/sign-in`);
  await page.locator("#sign-in-contact").fill("nobody@example.org");
  await press(page, "Send me a code");
  visitor.pages.set("/sign-in/code", "/sign-in/code");
  const { all, met } = await travellers(portal, newPerson, { "luz.martinez": ["/home", "/devices"], "claire.dubois": ["/home"] });
  const missed = routes.filter((route) => !route.startsWith("/staff") && ![met, pages, visitor.pages].some((some) => some.has(route)));
  expect.soft(missed, "pages nobody came to").toEqual([]);
  for (const traveller of [visitor, { page: drafting, pages }, ...all]) await readAll(traveller, portal);
});

/** A claim with one of everything, not sent yet, and an answer slip: the pages of both. */
async function draft(page: Page, portal: Portal, browser: Browser): Promise<Map<string, string>> {
  await page.goto(`${portal.origin}/home`);
  page.setDefaultTimeout(20_000);
  const child = (await page.locator('main a[href^="/children/"]').first().getAttribute("href"))!;
  const slip = await ask(page, portal.origin, child);
  const claim = await start(page, portal.origin);
  await addSessions(page, claim);
  await addPapers(page, claim, browser);
  const starts = [slip, new URL(claim).pathname, `${new URL(claim).pathname}/check`, "/claims/new"];
  return walk(page, portal.origin, starts);
}

// The workbench is wider than a phone of 360 pixels.
test.fixme("the office reads every page in each language", async ({ portal, newPerson }) => {
  test.setTimeout(1_200_000);
  await portal.serve("--demo");
  const { all, met } = await travellers(portal, newPerson, {
    okafor: ["/staff"],
    reilly: ["/staff"],
    feldman: ["/staff"],
    rowe: ["/staff"],
    chen: ["/staff"],
    whitaker: ["/staff", "/staff/facts?q=Minh", "/staff/facts?q=Maya"],
    park: ["/staff"],
  });
  const missed = routes.filter((route) => route.startsWith("/staff") && !met.has(route));
  expect.soft(missed, "pages nobody came to").toEqual([]);
  for (const traveller of all) await readAll(traveller, portal);
});
