import type { AuditEvent } from "../../src/audit/types.ts";

/** An audit event to test with. */
export function event(more: Partial<AuditEvent> = {}): AuditEvent {
  return {
    kind: "call",
    id: "0123456789abcdef0123456789abcdef",
    time: "2026-11-21T10:00:00.000Z",
    service: "forticare",
    operation: "products.list",
    safe: true,
    method: "POST",
    host: "support.fortinet.com",
    path: "/ES/api/registration/v3/products/list",
    outcome: "ok",
    status: 200,
    attempts: 1,
    durationMs: 120,
    queueMs: 0,
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
    ...more,
  };
}
