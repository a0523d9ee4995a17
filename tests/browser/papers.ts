import type { Browser } from "@playwright/test";

/** A file as it is chosen in a form. */
export interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const sheet = (title: string, lines: string[]) => `<!doctype html><meta charset="utf-8"><style>
  body { font: 20px/1.6 serif; width: 640px; padding: 40px; background: #fdfcf7; color: #222 }
  h1 { font-size: 26px; border-bottom: 2px solid #222 }</style>
  <h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join("")}`;

/** A paper as a phone would photograph it. */
export async function photo(browser: Browser, name: string, title: string, lines: string[]): Promise<File> {
  const page = await browser.newPage({ viewport: { width: 720, height: 960 } });
  await page.setContent(sheet(title, lines));
  const buffer = await page.screenshot({ type: "jpeg", quality: 80 });
  await page.close();
  return { name: `${name}.jpg`, mimeType: "image/jpeg", buffer };
}

/** A paper as a provider or a bank would mail it. */
export async function pdf(browser: Browser, name: string, title: string, lines: string[]): Promise<File> {
  const page = await browser.newPage();
  await page.setContent(sheet(title, lines));
  const buffer = await page.pdf({ format: "Letter" });
  await page.close();
  return { name: `${name}.pdf`, mimeType: "application/pdf", buffer };
}
