import { vi } from "vitest";
import { AuditTrail } from "../../src/audit/trail.ts";
import type { AuditEvent, AuditSink } from "../../src/audit/types.ts";
import { Secrets } from "../../src/redact/secrets.ts";

export const secrets = new Secrets();
secrets.add("known-secret");

/** A trail over these sinks, which knows one secret, and who is told of its problems. */
export function trailOf(...sinks: AuditSink[]) {
  const onProblem = vi.fn<(message: string, data: object) => void>();
  return { trail: new AuditTrail({ sinks, secrets, onProblem }), onProblem };
}

/** A sink whose writes end when the test says so. */
export function heldSink(options: Partial<AuditSink> = {}) {
  const held: { event: AuditEvent; end: () => void; fail: (error: Error) => void }[] = [];
  const sink: AuditSink = {
    name: "held",
    write: (one) => new Promise((resolve, reject) => held.push({ event: one, end: resolve, fail: reject })),
    ...options,
  };
  return { sink, held };
}

/** Whether a promise (or nothing) is settled now. For fake timers. */
export const settled = async (promise: unknown): Promise<boolean> => {
  let done = promise === undefined;
  void Promise.resolve(promise).then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return done;
};
