// One audit trail to a file, a syslog receiver and a function; each sink has a filter and a queue of its own.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AuditEvent, callbackSink, compositeSink } from "@fortikit/core";
import { fileSink, syslogSink } from "@fortikit/core/node";
import { CloudSession, FortiCare } from "@fortikit/forticare";
import { startSyslogReceiver } from "../support/syslog-receiver.ts";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using receiver = await startSyslogReceiver(); // stands for your SIEM
const folder = await mkdtemp(join(tmpdir(), "fortikit-audit-"));
const path = join(folder, "audit.jsonl");

const session = new CloudSession({
  ...target.login,
  audit: {
    actor: { user: "ana", ticket: "CHG-123" },
    sinks: compositeSink([
      fileSink({ path, maxSize: "10M", maxFiles: 5, durable: true }), // on the disk before the call resolves
      syslogSink({ host: "127.0.0.1", port: receiver.port, protocol: "udp", filter: ({ kind }) => kind === "call" }),
      callbackSink(({ operation, outcome }) => console.log(`${operation}: ${outcome}`), {
        filter: ({ kind, service }) => kind === "call" && service === "forticare",
      }),
    ]),
  },
});
const care = new FortiCare({ session });
await care.folders.list({}, { audit: { actor: { reason: "nightly inventory" } } });
await receiver.received(2); // the login and the call

for (const { sink, written, dropped } of await session.close()) {
  console.log(`${sink.replace(path, "audit.jsonl").replace(/:\d+$/, "")}: ${written} written, ${dropped} dropped`);
}
const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.includes("folders.list"));
const { kind, operation, actor }: AuditEvent = JSON.parse(lines.at(-1) ?? "{}");
console.log(kind, operation, actor);
console.log(receiver.messages.find((message) => message.includes("folders.list"))?.slice(0, 6));
await rm(folder, { recursive: true });
