import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** A letter that arrived. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** A mail server that keeps what it receives: enough of RFC 5321 for one sender. */
export class Mailbox {
  readonly letters: Letter[] = [];
  private read = new Map<string, number>();
  private constructor(private server: Server) {}

  static async open(): Promise<Mailbox> {
    const server = createServer();
    const mailbox = new Mailbox(server);
    server.on("connection", (socket) => mailbox.talk(socket));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return mailbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close() {
    this.server.close();
  }

  /** The next letter to this address that nobody has read yet. */
  async next(to: string): Promise<Letter> {
    for (let tries = 0; tries < 600; tries++) {
      const letters = this.letters.filter((letter) => letter.to === to);
      const read = this.read.get(to) ?? 0;
      if (letters.length > read) {
        this.read.set(to, read + 1);
        return letters[read];
      }
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error(`no new letter to ${to}; there are: ${this.letters.map((letter) => `${letter.to}: ${letter.subject}`).join("; ")}`);
  }

  /** The code of the next letter to this address that brings one. */
  async code(to: string): Promise<string> {
    for (;;) {
      const code = /(?<!\d)\d{6}(?!\d)/.exec((await this.next(to)).text);
      if (code) return code[0];
    }
  }

  private talk(socket: Socket) {
    let [buffer, to, inData] = ["", "", false];
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 mailbox");
    socket.on("error", () => socket.destroy());
    socket.on("data", (bytes) => {
      buffer += bytes.toString("latin1");
      for (;;) {
        const end = inData ? "\r\n.\r\n" : "\r\n";
        const at = buffer.indexOf(end);
        if (at < 0) return;
        const piece = buffer.slice(0, at);
        buffer = buffer.slice(at + end.length);
        if (inData) {
          inData = false;
          this.letters.push(letter(to, piece));
          say("250 kept");
        } else if (/^RCPT TO:/i.test(piece)) {
          to = /<(.*)>/.exec(piece)?.[1] ?? "";
          say("250 ok");
        } else if (/^DATA/i.test(piece)) {
          inData = true;
          say("354 go on");
        } else if (/^QUIT/i.test(piece)) {
          say("221 bye");
          socket.end();
        } else {
          say("250 ok");
        }
      }
    });
  }
}

function letter(to: string, raw: string): Letter {
  const [head, ...rest] = raw.split("\r\n\r\n");
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(head)?.[1] ?? "";
  const text = rest.join("\r\n\r\n").split(/^--/m).find((part) => /text\/plain/.test(part)) ?? raw;
  const [partHead, ...body] = text.split("\r\n\r\n");
  return { to, subject: words(subject), text: decoded(body.join("\r\n\r\n"), partHead) };
}

function decoded(body: string, head: string): string {
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  const bytes = /quoted-printable/i.test(head) ? unquoted(body) : body;
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function unquoted(text: string): string {
  return text.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

/** The words of a header (RFC 2047). */
function words(header: string): string {
  const joined = header.replace(/\r\n[ \t]+/g, " ").replace(/\?= =\?/g, "?==?");
  return joined.replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind, text) =>
    kind.toLowerCase() === "b"
      ? Buffer.from(text, "base64").toString("utf8")
      : Buffer.from(unquoted(text.replace(/_/g, " ")), "latin1").toString("utf8"),
  );
}
