import { test } from "@playwright/test";
import { audiences, directions, openVocabulary } from "../vocabulary.ts";

for (const audience of audiences) {
  for (const dir of directions) {
    for (const width of [360, 1280]) {
      test(`style, ${audience}, ${dir}, ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await openVocabulary(page, audience, dir);
        await page.screenshot({ path: `pictures/style-${audience}-${dir}-${width}.png`, fullPage: true });
      });
    }
  }
}
