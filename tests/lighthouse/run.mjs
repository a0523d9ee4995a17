// Bytes of every page and Lighthouse's marks of the pages a family waits for; one JSON line a figure.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { brotliDecompressSync } from "node:zlib";
import { ask, serve, signIn } from "./portal.mjs";

const languages = ["en", "ar", "zh", "vi", "so"];

let broken = 0;
function print(what, measured, unit, must, more) {
  const holds = more ? measured >= must : measured <= must;
  if (!holds) broken++;
  console.log(JSON.stringify({ what, measured, unit, must, holds }));
}

const kilobytes = (bytes) => Math.round(bytes / 10) / 100;

/** HTML and style, then what the scripts add (budget of the issue on languages: 25 kB, and 120 kB more). */
async function weigh(portal, name, path, cookie) {
  const page = await ask(portal.origin, path, { cookie });
  if (page.status !== 200) throw new Error(`${path} answers ${page.status}`);
  const html = page.headers["content-encoding"] === "br" ? brotliDecompressSync(page.bytes).toString() : page.bytes.toString();
  const style = await whole(portal, [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]);
  const script = await whole(portal, [...html.matchAll(/<script[^>]* src="([^"]+)"/g)]);
  print(`${name}: HTML and style`, kilobytes(page.bytes.length + style), "kB", 25);
  print(`${name}: script`, kilobytes(script), "kB", 120);
}

async function whole(portal, links) {
  const sizes = links.map(async ([, href]) => (await ask(portal.origin, href)).bytes.length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** A phone on a slow network, as Lighthouse has it. */
async function mark(chrome, portal, name, path, cookie) {
  const { lhr } = await lighthouse(portal.origin + path, {
    port: chrome.port,
    logLevel: "silent",
    output: "json",
    extraHeaders: cookie ? { Cookie: cookie } : {},
  });
  const must = { performance: 98, accessibility: 100, "best-practices": 100, ...(cookie ? {} : { seo: 100 }) };
  for (const [category, least] of Object.entries(must)) {
    const { score, auditRefs } = lhr.categories[category];
    print(`${name}: ${category}`, Math.round(score * 100), "of 100", least, true);
    const lost = auditRefs.map(({ id }) => lhr.audits[id]).filter((audit) => audit.score !== null && audit.score < 1);
    if (score * 100 < least) console.error(`  ${lost.map((audit) => audit.id).join(", ")}`);
  }
}

const portal = await serve();
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
try {
  const family = await signIn(portal, "karen.sullivan@example.org");
  const home = (await ask(portal.origin, "/home", { cookie: family })).bytes;
  const claim = /\/claims\/[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(brotliDecompressSync(home).toString())[0];
  await weigh(portal, "choice of a language", "/");
  await weigh(portal, "sign in", "/sign-in");
  for (const code of languages) await weigh(portal, `/${code}`, `/${code}`);
  for (const path of ["/home", claim, `${claim}/decision`, "/claims/new"]) await weigh(portal, path.replace(claim, "tracker"), path, family);
  for (const code of languages) await mark(chrome, portal, `/${code}`, `/${code}`);
  await mark(chrome, portal, "sign in", "/sign-in");
  await mark(chrome, portal, "home of a family", "/home", family);
  await mark(chrome, portal, "tracker", claim, family);
} finally {
  await chrome.kill();
  portal.stop();
}
process.exitCode = broken ? 1 : 0;
