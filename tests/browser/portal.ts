import { test as base, expect, type Page } from "@playwright/test";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Mailbox } from "./mailbox.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const binary = process.env.PORTAL_BINARY ?? join(root, "target/debug/portal");

/** A portal of one story: its own process, data folder and mail server. */
export class Portal {
  readonly folder = mkdtempSync(join(tmpdir(), "portal-story-"));
  origin = "";
  private server?: ChildProcess;
  private said = "";
  private constructor(readonly mailbox: Mailbox) {}

  static async make(): Promise<Portal> {
    return new Portal(await Mailbox.open());
  }

  /** Runs the executable to its end, like a person at the command line. */
  run(...args: string[]): string {
    return execFileSync(binary, ["--data", this.folder, ...args], { cwd: this.folder, encoding: "utf8", env: this.env() });
  }

  /** Imports a CSV file of the district's facts. */
  bring(kind: string, csv: string) {
    const file = join(this.folder, `${kind}.csv`);
    writeFileSync(file, csv);
    return this.run("import", kind, file, "--apply");
  }

  /** Serves until the story ends. */
  async serve(...args: string[]) {
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    const settings = ["--data", this.folder, "--listen", `127.0.0.1:${port}`, "--origin", this.origin];
    const site = ["--site", join(root, "target/site"), "--smtp-url", this.mailbox.url];
    this.server = spawn(binary, [...settings, ...site, "serve", ...args], { cwd: this.folder, env: this.env() });
    this.server.stderr?.on("data", (bytes) => (this.said += bytes));
    await this.answers();
  }

  async stop() {
    const { server } = this;
    if (server && server.exitCode === null) {
      const gone = new Promise((end) => server.once("exit", end));
      server.kill("SIGTERM");
      await Promise.race([gone, new Promise((later) => setTimeout(later, 5_000))]);
      if (server.exitCode === null) server.kill("SIGKILL");
    }
    this.mailbox.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Signs a person in through the pages and the letter, and reads on in English, as the stories are written. */
  async signIn(page: Page, email: string) {
    await page.goto(`${this.origin}/sign-in`);
    await page.locator("#sign-in-contact").fill(email);
    await page.getByRole("button", { name: "Send me a code" }).click();
    await page.locator("#sign-in-code").fill(await this.mailbox.code(email));
    await page.locator("main").getByRole("button").click();
    await expect(page.locator("#sign-in-code")).toHaveCount(0);
    await this.speak(page, "en");
  }

  /** Reads the portal in another language from now on. */
  async speak(page: Page, code: string) {
    await page.goto(this.origin);
    await page.locator(`main button[name="language"][value="${code}"]`).click();
  }

  /** Only these settings reach the portal: the desk's own are not the story's. */
  private env(): NodeJS.ProcessEnv {
    return { PATH: process.env.PATH, TZ: "UTC" };
  }

  private async answers() {
    for (let tries = 0; tries < 1_200; tries++) {
      if (this.server?.exitCode !== null) throw new Error(`the portal ended: ${this.said}`);
      const answer = await fetch(`${this.origin}/healthz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error(`the portal does not answer: ${this.said}`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Presses the button that reads so. */
export async function press(page: Page, name: string) {
  await page.locator("main").getByRole("button", { name, exact: true }).first().click();
}

/** A text as it is read: marks of direction do not count, and a space is a space. */
export const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

/** Waits until the page says this. */
export async function says(page: Page, words: string) {
  const text = async () => plain(await page.locator("body").innerText());
  await expect.poll(text).toContain(words);
}

/** A story with its own portal, which is not served yet: its facts come first. */
interface Fixtures {
  portal: Portal;
  /** A person with a browser of their own, signed in. */
  newPerson: (email: string) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  portal: async ({}, use) => {
    const portal = await Portal.make();
    await use(portal);
    await portal.stop();
  },
  newPerson: async ({ portal, browser, contextOptions }, use) => {
    await use(async (email) => {
      const page = await (await browser.newContext(contextOptions)).newPage();
      await portal.signIn(page, email);
      return page;
    });
  },
});

export { expect };
