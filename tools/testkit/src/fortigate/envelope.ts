import type { Device } from "./device.ts";
import type { Answer, Row } from "./types.ts";

/** What an envelope tells beside the usual. */
export interface Told {
  readonly method: string;
  readonly vdom: string;
  readonly path?: string | undefined;
  readonly name?: string | undefined;
  readonly mkey?: unknown;
  readonly action?: string | undefined;
  readonly [member: string]: unknown;
}

/** A success, or with `error` a failure, as the device writes it. */
export function envelope(device: Device, status: number, { method, ...told }: Told): Row {
  const { serial, version, build } = device;
  const all = {
    http_method: method,
    ...told,
    status: status === 200 ? "success" : "error",
    http_status: status,
    serial,
    version,
    build,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** A refusal with an envelope. The device ends CLI errors with the code. */
export function refusal(device: Device, status: number, error: number, told: Told, cliError?: string): Answer {
  const text = cliError === undefined ? undefined : `${cliError}\nCommand fail. Return code ${error}\n`;
  return { status, json: envelope(device, status, { ...told, error, cli_error: text }) };
}

/** A path the firmware does not know: no code comes with it. */
export function missing(device: Device, told: Told): Answer {
  return { status: 404, json: envelope(device, 404, told) };
}

/** The web server's own page. */
export function page(status: number, title: string, text: string): Answer {
  const body = `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head><title>${status} ${title}</title></head><body><h1>${title}</h1><p>${text}</p>
<p>Additionally, a ${status} ${title} error was encountered while trying to use an ErrorDocument to handle the request.</p></body></html>
`;
  return { status, headers: { "content-type": "text/html; charset=iso-8859-1" }, body };
}
