import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { audiences, directions, openVocabulary } from "../vocabulary.ts";

for (const audience of audiences) {
  for (const dir of directions) {
    test(`what ${audience} see fits, can be tapped and read, ${dir}`, async ({ page, javaScriptEnabled }) => {
      await openVocabulary(page, audience, dir);

      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, "no sideways scroll").toBeLessThanOrEqual(page.viewportSize()!.width);

      const heights = await page
        .locator("button:visible, a.usa-button:visible, summary:visible, .usa-input:visible")
        .evaluateAll((all) => all.map((one) => [one.outerHTML, one.getBoundingClientRect().height] as const));
      expect(heights.filter(([html, height]) => height < 44 && !html.includes("match-matrix"))).toEqual([]);

      if (javaScriptEnabled) {
        const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast", "target-size"]).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      }
    });
  }
}

test("in Arabic the hours bar fills from the right", async ({ page }) => {
  await openVocabulary(page, "families", "rtl");
  const bar = (await page.locator(".hours-bar").boundingBox())!;
  const paid = (await page.locator(".hours-bar__paid").boundingBox())!;
  expect(paid.x + paid.width).toBeGreaterThan(bar.x + bar.width - 4);
});
