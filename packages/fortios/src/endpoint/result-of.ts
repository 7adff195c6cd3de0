import type { Envelope } from "../contract/caller.ts";

/** `results`, or the envelope itself where the device answers without any. */
export function resultOf(envelope: Envelope): unknown {
  return "results" in envelope ? envelope.results : envelope;
}
