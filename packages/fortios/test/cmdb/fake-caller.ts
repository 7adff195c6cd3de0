import type { Caller, DeviceAnswer, DeviceRequest, Envelope, FortiOSCallOptions } from "../../src/contract/caller.ts";

/** One call that a fake device saw. */
export interface SeenCall {
  readonly request: DeviceRequest;
  readonly options: FortiOSCallOptions | undefined;
}

/** A caller that answers from a function. */
export interface FakeCaller extends Caller {
  readonly seen: SeenCall[];
  readonly warnings: string[];
  /** `PUT /cmdb/firewall/address/web?action=move&before=db {"a":1}` for each call. */
  readonly lines: string[];
}

type Respond = (request: DeviceRequest, options: FortiOSCallOptions | undefined) => Envelope | readonly Envelope[];

/** A caller whose device answers what `respond` gives; what it throws is the failure of the call. */
export function fakeCaller(respond: Respond = () => ({ status: "success", results: [] })): FakeCaller {
  const seen: SeenCall[] = [];
  const warnings: string[] = [];
  const lines: string[] = [];
  return {
    seen,
    warnings,
    lines,
    async call(request, options): Promise<DeviceAnswer> {
      seen.push({ request, options });
      lines.push(lineOf(request));
      const answer = respond(request, options);
      const envelopes: readonly Envelope[] = Array.isArray(answer) ? answer : [answer as Envelope];
      const response = {
        value: answer,
        status: 200,
        headers: { "content-type": "application/json" },
        requestId: `request-${seen.length}`,
        attempts: 1,
        durationMs: 1,
        sent: true,
      };
      return { envelope: envelopes[0] ?? {}, envelopes, response };
    },
    warn(message) {
      warnings.push(message);
    },
  };
}

function lineOf({ method, path, query = {}, json }: DeviceRequest): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => `${key}=${String(each)}`),
  );
  const text = pairs.length === 0 ? "" : `?${pairs.join("&")}`;
  return `${method} ${path}${text}${json === undefined ? "" : ` ${JSON.stringify(json)}`}`;
}

/** A device with one table; it knows pages and nothing else. */
export function pagedTable(rows: object[], more: (envelope: Envelope) => Envelope = (envelope) => envelope): Respond {
  return ({ query }) => {
    const { start = 0, count = 1000 } = (query ?? {}) as { start?: number; count?: number };
    const results = rows.slice(start, start + count);
    return more({
      status: "success",
      results,
      size: rows.length,
      matched_count: rows.length,
      ...(results.length === 0 ? {} : { next_idx: start + results.length - 1 }),
    });
  };
}

/** Rows with names `n0`, `n1`, … */
export function namedRows(count: number): { name: string; comment: string }[] {
  return Array.from({ length: count }, (_, index) => ({ name: `n${index}`, comment: `c${index}` }));
}
