// A portal of the example district, and somebody who signs in by the code of the letter.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export async function serve() {
  const folder = mkdtempSync(join(tmpdir(), "portal-light-"));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const settings = ["--data", folder, "--site", join(root, "target/site"), "--listen", `127.0.0.1:${port}`, "--origin", origin];
  const server = spawn(process.env.PORTAL_BINARY ?? join(root, "target/release/portal"), [...settings, "serve", "--demo"], {
    env: { PATH: process.env.PATH },
    stdio: "ignore",
  });
  for (;;) {
    if (server.exitCode !== null) throw new Error("the portal ended");
    if (await ask(origin, "/healthz").then(({ status }) => status === 200, () => false)) break;
    await new Promise((later) => setTimeout(later, 100));
  }
  const stop = () => {
    server.kill("SIGTERM");
    server.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  };
  return { origin, folder, stop };
}

/** The cookies of a person who has signed in. */
export async function signIn({ origin, folder }, email) {
  const jar = new Map();
  const post = async (path, fields) => {
    const answer = await ask(origin, path, { cookie: cookies(jar), form: fields });
    for (const line of answer.headers["set-cookie"] ?? []) jar.set(...line.split(";")[0].split(/=(.*)/s).slice(0, 2));
    return answer;
  };
  await post("/language", { language: "en" });
  const asked = await post("/sign-in", { "sign-in-contact": email });
  await post(asked.headers.location, { contact: email, "sign-in-code": await code(join(folder, "mail"), email) });
  return cookies(jar);
}

const cookies = (jar) => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

async function code(folder, email) {
  for (let tries = 0; tries < 100; tries++) {
    const letters = readdirSync(folder).sort().reverse().map((file) => readFileSync(join(folder, file), "utf8"));
    const texts = letters.filter((letter) => letter.includes(email)).map((letter) => letter.split("\r\n\r\n")[2] ?? "");
    const found = texts.map((text) => /(?<!\d)\d{6}(?!\d)/.exec(text.replace(/=[0-9A-F]{2}/g, " "))).find(Boolean);
    if (found) return found[0];
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`no code for ${email}`);
}

/** Asks as a browser does and gives the answer with the bytes that came over the wire. */
export function ask(origin, path, { cookie, form } = {}) {
  const body = form && new URLSearchParams(form).toString();
  const headers = { "accept-encoding": "br", accept: "text/html,*/*", origin, "sec-fetch-site": "same-origin" };
  if (cookie) headers.cookie = cookie;
  if (body) headers["content-type"] = "application/x-www-form-urlencoded";
  return new Promise((done, failed) => {
    const asking = request(origin + path, { method: body ? "POST" : "GET", headers }, (answer) => {
      const pieces = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(pieces) }));
    });
    asking.on("error", failed);
    asking.end(body);
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
