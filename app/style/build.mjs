// Sass -> mirror -> drop what no page uses -> minify. Writes target/site/style.css and style.rtl.css and says how heavy they are.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { transform } from "lightningcss";
import rtlcss from "rtlcss";
import { compile } from "sass";

const here = fileURLToPath(new URL(".", import.meta.url));
const views = join(here, "../src");
const site = join(here, "../../target/site");
const heaviest = 16_000;
const browsers = { chrome: 90 << 16, firefox: 90 << 16, safari: 15 << 16 };

/** Every word of the views and of README.md: a class that is none of them cannot be on a page. */
const words = new Set(
  readdirSync(views, { recursive: true })
    .filter((file) => file.endsWith(".rs"))
    .map((file) => join(views, file))
    .concat(join(here, "README.md"))
    .flatMap((file) => readFileSync(file, "utf8").match(/[\w-]+/g) ?? []),
);

const full = compile(join(here, "main.scss"), {
  loadPaths: [join(here, "node_modules/@uswds/uswds/packages")],
  quietDeps: true,
}).css.replace(/[^;{}]*url\("?\.\.\/img[^;}]*;/g, ""); // USWDS's pictures: we draw with borders instead

mkdirSync(site, { recursive: true });
write("style.css", full);
write("style.rtl.css", rtlcss.process(full));

function write(filename, css) {
  const { code } = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    targets: browsers,
    visitor: { Rule: { style: withoutDeadSelectors } },
  });
  writeFileSync(join(site, filename), code);
  const weight = brotliCompressSync(code).length;
  console.log(`${filename}: ${code.length} bytes, ${weight} with brotli`);
  if (weight > heaviest) {
    console.error(`${filename} is heavier than ${heaviest} bytes`);
    process.exitCode = 1;
  }
}

function withoutDeadSelectors(rule) {
  const selectors = rule.value.selectors.filter(canMatch);
  if (selectors.length === 0) return [];
  rule.value.selectors = selectors;
  return rule;
}

/** Only a class can make a selector dead; elements, attributes and states always count as used. */
function canMatch(selector) {
  return selector.every((part) => {
    if (part.type === "class") return words.has(part.name);
    if (part.kind === "is" || part.kind === "where") return part.selectors.some(canMatch);
    return true;
  });
}
