import { defineConfig, type Project } from "@playwright/test";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 900 } };

/** Every story is told four times: on a phone and a desk, with and without script. */
const projects: Project[] = [
  { name: "phone", use: phone },
  { name: "phone-no-script", use: { ...phone, javaScriptEnabled: false } },
  { name: "desktop", use: desktop },
  { name: "desktop-no-script", use: { ...desktop, javaScriptEnabled: false } },
];

export default defineConfig({
  testDir: "stories",
  outputDir: "results",
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: process.env.CI ? "line" : "list",
  use: {
    baseURL: process.env.PORTAL_URL ?? "http://127.0.0.1:3000",
    locale: "en-US",
    timezoneId: "America/New_York",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
    },
  },
  projects: process.env.PICTURES ? [{ name: "pictures", testDir: "pictures-of", use: desktop }] : projects,
});
