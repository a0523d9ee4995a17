import type { Page } from "@playwright/test";
import { routeOf } from "./routes.ts";

/** Pages to which a link leads only now and then. */
const doors: Record<string, string[]> = {
  "/claims/{number}": ["/sent", "/copy", "/license", "/decision", "/payment", "/fix", "/take-back"],
  "/staff/claims/{number}": ["/lines/1"],
};

/** Walks along the links from these pages and gives one address of every kind of page it meets. */
export async function walk(page: Page, origin: string, starts: string[]): Promise<Map<string, string>> {
  const met = new Map<string, string>();
  const seen = new Set<string>();
  const next = [...starts];
  for (let path = next.shift(); path !== undefined; path = next.shift()) {
    const route = routeOf(path.split("?")[0]);
    if (!route || seen.has(path) || met.has(route)) continue;
    seen.add(path);
    const answer = await page.goto(origin + path);
    if (answer?.status() !== 200 || new URL(page.url()).pathname !== path.split("?")[0]) continue;
    met.set(route, path);
    next.push(...(await linksOf(page, origin)), ...(doors[route] ?? []).map((door) => path + door));
  }
  return met;
}

async function linksOf(page: Page, origin: string): Promise<string[]> {
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return links.filter((link) => link.startsWith(origin)).map((link) => new URL(link).pathname);
}
