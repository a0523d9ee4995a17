import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "./portal.ts";

const locales = fileURLToPath(new URL("../../locales/", import.meta.url));

export const languages: Record<string, { tag: string; dir: "ltr" | "rtl" }> = {
  en: { tag: "en-US", dir: "ltr" },
  es: { tag: "es-US", dir: "ltr" },
  ar: { tag: "ar", dir: "rtl" },
  kea: { tag: "kea", dir: "ltr" },
  zh: { tag: "zh-Hans", dir: "ltr" },
  fr: { tag: "fr", dir: "ltr" },
  ht: { tag: "ht", dir: "ltr" },
  pt: { tag: "pt-BR", dir: "ltr" },
  so: { tag: "so", dir: "ltr" },
  vi: { tag: "vi", dir: "ltr" },
};

/** The ids of all messages, by which a missing sentence would show itself. */
const keys = new Set(
  readdirSync(join(locales, "en"))
    .filter((file) => file.endsWith(".ftl"))
    .flatMap((file) => [...readFileSync(join(locales, "en", file), "utf8").matchAll(/^([a-z][\w-]*-[\w-]*) =/gm)])
    .map((match) => match[1]),
);

/** Words that are the same in both languages, and names; one a line, `#` begins a remark. */
const allowed = (code: string) =>
  ["any", code]
    .flatMap((name) => read(join(locales, "..", "tests", "browser", "same-words", `${name}.txt`)).split("\n"))
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"));

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Every piece of text a person sees or hears, without the marks of direction. */
export async function pieces(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      // A name, a paper's own words, a language's own name say themselves whose language they are.
      const own = parent.closest("script, style, textarea, [lang], [translate=no]");
      if (!own || own === document.documentElement) found.push(node.textContent ?? "");
    }
    for (const named of document.querySelectorAll("[aria-label], [alt], [title], [placeholder]"))
      if (!named.closest("[lang]:not(html)"))
        for (const name of ["aria-label", "alt", "title", "placeholder"]) found.push(named.getAttribute(name) ?? "");
    return [...found, document.title];
  });
  return all.map((text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim()).filter(Boolean);
}

/** What the page says in English though it was asked for another language. */
export function english(here: string[], before: string[], code: string): string[] {
  const same = new Set(before);
  const ours = allowed(code);
  const number = /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/g;
  const words = (text: string) => ours.reduce((rest, word) => rest.replaceAll(word, " "), text.replace(number, " "));
  return [...new Set(here.filter((text) => same.has(text) && /[A-Za-z]{3}/.test(words(text))))];
}

/** Language, direction, width, keys, and what axe finds. */
export async function isWell(page: Page, code: string, name: string) {
  const { tag, dir } = languages[code];
  const html = page.locator("html");
  expect.soft([await html.getAttribute("lang"), await html.getAttribute("dir")], name).toEqual([tag, dir]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${name} fits`).toBeLessThanOrEqual(page.viewportSize()!.width);
  const shown = (await pieces(page)).filter((text) => keys.has(text) || text.includes("{ $"));
  expect.soft(shown, `${name} shows no key`).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  expect.soft(found, `${name} in axe's eyes`).toEqual([]);
}
