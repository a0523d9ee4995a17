import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const app = fileURLToPath(new URL("../../app/src/", import.meta.url));

/** The address of every page, as the portal's own tables have it: `/claims/{number}/fix/{n}`. */
export const routes: string[] = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".rs"))
  .flatMap((file) => [...readFileSync(join(app, file), "utf8").matchAll(/\b(?:page|lively|public)\(\s*"(\/[^"]*)"/g)])
  .map((match) => match[1])
  .sort();

const shapes = routes.map((route) => [route, new RegExp(`^${route.replace(/\{[^}]*\}/g, "[^/]+")}$`)] as const);

/** The page an address belongs to; an address written out comes before one with a place for anything. */
export function routeOf(path: string): string | undefined {
  const fits = shapes.filter(([, shape]) => shape.test(path)).map(([route]) => route);
  return fits.sort((a, b) => (a.match(/\{/g)?.length ?? 0) - (b.match(/\{/g)?.length ?? 0))[0];
}
