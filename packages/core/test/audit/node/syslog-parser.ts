/** A syslog message as the RFC 5424 grammar reads it. */
export interface Parsed {
  readonly facility: number;
  readonly severity: number;
  readonly time: string;
  readonly hostname: string;
  readonly appName: string;
  readonly procid: string;
  readonly msgid: string;
  readonly id: string | undefined;
  readonly params: ReadonlyMap<string, string>;
  readonly text: string;
  readonly bom: boolean;
}

/** Reads strictly: anything outside the grammar throws. */
export function parseSyslog(bytes: Buffer): Parsed {
  const message = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const head = /^<(\d{1,3})>1 (\S+) ([!-~]{1,255}) ([!-~]{1,48}) ([!-~]{1,128}) ([!-~]{1,32}) /.exec(message);
  if (head === null) throw new Error(`No header: ${message.slice(0, 100)}`);
  const [all, priority, time = "", hostname = "", appName = "", procid = "", msgid = ""] = head;
  let at = all.length;
  const params = new Map<string, string>();
  let id: string | undefined;
  if (message[at] === "-") at += 1;
  else {
    const element = /\[([!#-<>-\\^-~]{1,32})/y;
    element.lastIndex = at;
    id = element.exec(message)?.[1];
    if (id === undefined) throw new Error("No SD-ID.");
    at = element.lastIndex;
    const param = / ([!#-<>-\\^-~]{1,32})="((?:[^"\\\]]|\\["\\\]])*)"/y;
    for (;;) {
      param.lastIndex = at;
      const match = param.exec(message);
      if (match === null) break;
      const [, name = "", value = ""] = match;
      params.set(name, value.replace(/\\(["\\\]])/g, "$1"));
      at = param.lastIndex;
    }
    if (message[at] !== "]") throw new Error(`Not the end of structured data: ${message.slice(at, at + 50)}`);
    at += 1;
  }
  if (at < message.length && message[at] !== " ") throw new Error("No space before the text.");
  const rest = message.slice(at + 1);
  const bom = rest.startsWith("\ufeff");
  const text = bom ? rest.slice(1) : rest;
  if (!bom && /[^\0-\x7f]/.test(text)) throw new Error("UTF-8 without a byte order mark.");
  const number = Number(priority);
  return { facility: number >> 3, severity: number & 7, time, hostname, appName, procid, msgid, id, params, text, bom };
}

/** Takes octet-counted messages out of a byte stream. */
export class OctetReader {
  readonly messages: Parsed[] = [];
  #rest: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const space = this.#rest.indexOf(" ");
      if (space === -1) return;
      const length = Number(this.#rest.toString("latin1", 0, space));
      if (!Number.isInteger(length) || length < 1) throw new Error("No octet count.");
      if (this.#rest.length < space + 1 + length) return;
      this.messages.push(parseSyslog(this.#rest.subarray(space + 1, space + 1 + length)));
      this.#rest = this.#rest.subarray(space + 1 + length);
    }
  }
}
