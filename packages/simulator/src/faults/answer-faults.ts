import type { Fault, SlowBodyFault, StatusFault } from "./fault.ts";
import { pause } from "./pause.ts";
import { SocketFaultError } from "./socket-fault-error.ts";

const PAGE =
  "<!DOCTYPE html><html><head><title>Service unavailable</title></head><body><h1>Service unavailable</h1></body></html>";

/** A page of HTML, as a proxy or a web server in front of the service answers. */
export function htmlPage(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(PAGE, { status, headers: { "content-type": "text/html; charset=utf-8", ...headers } });
}

function statusAnswer(fault: StatusFault): Response {
  const { status, body = "empty", headers = {} } = fault;
  if (body === "html") return htmlPage(status, headers);
  if (body === "empty") return new Response(null, { status, headers });
  return new Response(body.text, { status, headers: { "content-type": body.contentType ?? "text/plain", ...headers } });
}

function slowly(text: string, fault: SlowBodyFault, signals: readonly AbortSignal[]): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.ceil(text.length / (fault.chunks ?? 4)));
  const encoder = new TextEncoder();
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      // A body that never ends goes on with blanks, or a reader might take the pause for the end.
      if (sent >= text.length && !fault.endless) return controller.close();
      try {
        if (sent > 0) await pause(fault.intervalMs, signals);
      } catch {
        return controller.close();
      }
      controller.enqueue(encoder.encode(sent < text.length ? text.slice(sent, sent + size) : " "));
      sent += size;
    },
  });
}

/** A body of which half arrives, and then the connection is gone. */
export function brokenBody(text: string): ReadableStream<Uint8Array> {
  const part = new TextEncoder().encode(text.slice(0, Math.floor(text.length / 2)));
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new SocketFaultError("midBody"));
      controller.enqueue(part);
      sent = true;
    },
  });
}

/** Whether the request is carried out under these faults. */
export function isProcessed(faults: readonly Fault[]): boolean {
  return faults.every((fault) => {
    if (fault.kind === "status") return fault.processed ?? false;
    if (fault.kind === "drop")
      return fault.when === "midBody" || (fault.when === "afterRead" && (fault.processed ?? true));
    return fault.kind !== "rateLimited";
  });
}

/** Does to an answer what the faults say. */
export async function spoil(
  answer: Response,
  faults: readonly Fault[],
  signals: readonly AbortSignal[],
): Promise<Response> {
  let spoiled = answer;
  for (const fault of faults) {
    const { status } = spoiled;
    const headers = new Headers(spoiled.headers);
    switch (fault.kind) {
      case "status":
        spoiled = statusAnswer(fault);
        break;
      case "truncated": {
        const text = await spoiled.text();
        spoiled = new Response(text.slice(0, fault.keep ?? Math.floor(text.length / 2)), { status, headers });
        break;
      }
      case "text":
        spoiled = new Response(fault.text ?? "The service is busy.", {
          status: fault.status ?? 200,
          headers: { "content-type": "text/plain" },
        });
        break;
      case "contentType":
        headers.set("content-type", fault.contentType ?? "text/html");
        spoiled = new Response(await spoiled.text(), { status, headers });
        break;
      case "slowBody":
        spoiled = new Response(slowly(await spoiled.text(), fault, signals), { status, headers });
        break;
    }
  }
  return spoiled;
}
