// Every call to a SIEM, a file, a stream and a function at once, with who and why, under one trace id.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callbackSink, compositeSink, streamSink } from "@fortikit/core";
import { fileSink, syslogSink } from "@fortikit/core/node";
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";
import { startSyslogReceiver } from "../support/syslog-receiver.ts";

await using target = await openFortiGate();
await using siem = await startSyslogReceiver(); // stands for siem.company.com:514
const folder = await mkdtemp(join(tmpdir(), "fortikit-audit-"));
const path = join(folder, "fortinet-audit.jsonl");
const calls = { filter: ({ kind }: { kind: string }) => kind === "call" };

const fgt = new FortiOS({
  ...target.login,
  audit: {
    actor: { username: "admin", app: "backup_script", ticket: "CHG-12345" },
    traceId: "request-abc123",
    sinks: compositeSink([
      syslogSink({ host: "127.0.0.1", port: siem.port, protocol: "udp", ...calls }),
      fileSink({ path, durable: true }),
      streamSink({ stream: process.stdout, ...calls }), // for container logs
      callbackSink(({ operation, outcome }) => console.log(`callback: ${operation} ${outcome}`), calls),
    ]),
  },
});
await fgt.cmdb.firewall.address.list();
await siem.received(1);
await fgt.close(); // writes out what is queued

const lines = (await readFile(path, "utf8")).trim().split("\n");
const { actor, traceId } = JSON.parse(lines.at(-1) ?? "{}");
console.log(`file: ${lines.length} events, ${actor.ticket}, trace ${traceId.length} characters`);
console.log(`syslog: ${siem.messages.length} message`);
await rm(folder, { recursive: true });
