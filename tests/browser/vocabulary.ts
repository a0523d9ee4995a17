import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

export const directions = ["ltr", "rtl"] as const;
export const audiences = ["families", "staff"] as const;

/** Opens a page with every HTML snippet of app/style/README.md, as the server would send it. */
export async function openVocabulary(page: Page, audience: "families" | "staff", dir: "ltr" | "rtl") {
  const html = `<!doctype html><html lang="${dir === "rtl" ? "ar" : "en"}" dir="${dir}"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Vocabulary</title><link rel="stylesheet" href="/style.css">
    <body><main id="main" class="${audience === "staff" ? "page page--wide" : "page"}">${snippets(audience)}</main></body></html>`;
  const css = read(`target/site/${dir === "rtl" ? "style.rtl.css" : "style.css"}`);
  await page.route("http://vocabulary.test/**", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
    if (pathname === "/style.css") return route.fulfill({ contentType: "text/css", body: css });
    return route.fulfill({ status: 204 });
  });
  await page.goto("http://vocabulary.test/");
}

function snippets(audience: string): string {
  const chapters = read("app/style/README.md").split(/^## /m);
  const staff = chapters.findIndex((chapter) => chapter.startsWith("Staff"));
  const text = (audience === "staff" ? chapters.slice(staff) : chapters.slice(0, staff)).join("\n");
  const html = [...text.matchAll(/```html\n(.*?)```/gs)].map((match) => match[1]).join("\n");
  return html.replace(/<\/?(html|body|main)\b[^>]*>/g, "");
}
