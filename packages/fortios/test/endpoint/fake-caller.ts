import type { Caller, DeviceAnswer, DeviceRequest, Envelope, FortiOSCallOptions } from "../../src/contract/caller.ts";

/** One call that was made. */
export interface FakeCall {
  readonly request: DeviceRequest;
  readonly options: FortiOSCallOptions | undefined;
}

/** What is answered: an envelope, several, a file, or an error. */
export type FakeReply =
  | { readonly envelope: Envelope; readonly headers?: Record<string, string> }
  | { readonly envelopes: readonly Envelope[] }
  | { readonly file: ReadableStream<Uint8Array>; readonly headers?: Record<string, string> }
  | { readonly error: Error };

/** A caller that sends nothing: it keeps what was asked, and answers as told. */
export interface FakeCaller extends Caller {
  readonly calls: FakeCall[];
  readonly warnings: { readonly message: string; readonly data: object }[];
}

/** Answers each call by its number, from 0, and its request. */
export function fakeCaller(reply: (request: DeviceRequest, index: number) => FakeReply): FakeCaller {
  const calls: FakeCall[] = [];
  const warnings: { message: string; data: object }[] = [];
  return {
    calls,
    warnings,
    warn: (message, data) => {
      warnings.push({ message, data });
    },
    call: async (request, options) => {
      calls.push({ request, options });
      const given = reply(request, calls.length - 1);
      if ("error" in given) throw given.error;
      return answerOf(given);
    },
  };
}

/** A caller that answers all calls with these results. */
export function answering(results: unknown): FakeCaller {
  return fakeCaller(() => ({ envelope: { http_status: 200, status: "success", results } }));
}

/** A stream of these texts, a chunk each. */
export function streamOf(...chunks: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const next = left.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(encoder.encode(next));
    },
  });
}

function answerOf(given: Exclude<FakeReply, { error: Error }>): DeviceAnswer {
  const envelopes = "envelopes" in given ? given.envelopes : "envelope" in given ? [given.envelope] : [];
  const response = {
    value: undefined,
    status: 200,
    headers: "headers" in given && given.headers !== undefined ? given.headers : {},
    requestId: "call-1",
    attempts: 1,
    durationMs: 1,
    sent: true,
  };
  return {
    envelope: envelopes[0] ?? {},
    envelopes,
    response,
    ...("file" in given ? { file: given.file } : {}),
  };
}
