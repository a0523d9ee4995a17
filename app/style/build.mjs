// Sass -> purge -> mirror -> minify. Writes target/site/style.css and style.rtl.css and says how heavy they are.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";
import rtlcss from "rtlcss";
import { compile } from "sass";

const here = fileURLToPath(new URL(".", import.meta.url));
const site = join(here, "../../target/site");
const heaviest = 16_000;

const full = compile(join(here, "main.scss"), {
  loadPaths: [join(here, "node_modules/@uswds/uswds/packages")],
  quietDeps: true,
}).css.replace(/[^;{}]*url\("?\.\.\/img[^;}]*;/g, ""); // USWDS's pictures: we draw with borders instead

writeFileSync(join(mkdirs(site), "style.css"), minify("style.css", await purge(full)));
writeFileSync(join(site, "style.rtl.css"), minify("style.rtl.css", rtlcss.process(await purge(full))));

/** Drops rules whose class stands neither in a view nor in README.md. Element and attribute selectors always stay. */
async function purge(css) {
  const attributes = [...css.matchAll(/\[([\w-]+)/g)].map((match) => match[1]);
  const views = join(here, "../src");
  const content = readdirSync(views, { recursive: true })
    .filter((file) => file.endsWith(".rs"))
    .map((file) => ({ raw: readFileSync(join(views, file), "utf8"), extension: "rs" }));
  content.push({ raw: readFileSync(join(here, "README.md"), "utf8"), extension: "md" });
  const [result] = await new PurgeCSS().purge({
    content,
    css: [{ raw: css }],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    dynamicAttributes: [...new Set(attributes)],
    safelist: { standard: [/^[a-z0-9]+$/, /^leptos-/] },
  });
  return result.css;
}

function minify(filename, css) {
  const { code } = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    targets: { chrome: 90 << 16, firefox: 90 << 16, safari: (14 << 16) | (1 << 8) },
  });
  const weight = brotliCompressSync(code).length;
  console.log(`${filename}: ${code.length} bytes, ${weight} with brotli`);
  if (weight > heaviest) {
    console.error(`${filename} is heavier than ${heaviest} bytes`);
    process.exitCode = 1;
  }
  return code;
}

function mkdirs(path) {
  mkdirSync(path, { recursive: true });
  return path;
}
