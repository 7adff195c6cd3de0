import { type Device, isFrom, type Visit } from "./device.ts";
import { envelope, missing, refusal, type Told } from "./envelope.ts";
import type { Answer } from "./types.ts";

type Serve = (device: Device, visit: Visit, told: Told) => Answer;

/** Endpoints every device of the testkit has, by method and path below `/api/v2/`. */
const standard: Readonly<Record<string, Serve>> = {
  "GET monitor/system/status": (device, _, told) =>
    success(device, told, {
      model_name: "FortiGate",
      model_number: "VM64",
      model: "FGVM64",
      hostname: device.hostname,
      log_disk_status: "available",
    }),
  "GET monitor/system/time": (device, _, told) => success(device, told, { time: Math.floor(device.now() / 1000) }),
  "GET monitor/license/status": (device, _, told) => success(device, told, { forticare: { status: "registered" } }),
  "GET monitor/firewall/policy": (device, _, told) =>
    success(device, told, [{ policyid: 1, hit_count: 7, bytes: 4096 }]),
  "POST monitor/firewall/policy/clear_counters": (device, _, told) => success(device, told, undefined),
  "POST monitor/system/os/reboot": (device, _, told) => success(device, told, undefined),
  "GET monitor/system/config/backup": (device, visit, told) =>
    isFrom(device, 7, 6) ? refusal(device, 405, -1, told) : backup(device, visit),
  "POST monitor/system/config/backup": (device, visit, told) =>
    isFrom(device, 7, 6) ? backup(device, visit) : refusal(device, 405, -1, told),
  "POST monitor/system/config/restore": restore,
  "POST monitor/system/vmlicense/download": (device, visit, told) => {
    const { token } = bodyOf(visit);
    return typeof token === "string" && token !== ""
      ? success(device, told, undefined)
      : refusal(device, 400, -651, told);
  },
  "GET service/security-rating/report": (device, _, told) => success(device, told, { score: 90 }),
};

/** Answers a request to monitor or service. */
export function serveMonitor(device: Device, visit: Visit, vdom: string): Answer {
  const { method, parts } = visit;
  const at = parts.at(-1) === "select" ? parts.slice(0, -1) : parts;
  const path = at.join("/");
  const [, group, name] = at;
  const told: Told = { method, vdom, path: group, name, action: at.slice(3).join("/") || "select" };
  const own = device.options.endpoints?.[path];
  if (own !== undefined) {
    const answer = own[method === "GET" ? "GET" : "POST"];
    if (answer === undefined) return refusal(device, 405, -1, told);
    return typeof answer === "function" ? answer(visit) : success(device, told, answer.results);
  }
  if (at.length <= 2 && method === "GET") return directory(device, at, told);
  const serve = standard[`${method} ${path}`];
  if (serve !== undefined) return serve(device, visit, told);
  const others = ["GET", "POST"].some((other) => standard[`${other} ${path}`] !== undefined);
  return others ? refusal(device, 405, -1, told) : missing(device, told);
}

/** What a group has: `GET /api/v2/monitor/system/`. */
function directory(device: Device, at: readonly string[], told: Told): Answer {
  const prefix = `${at.join("/")}/`;
  const own = Object.entries(device.options.endpoints ?? {}).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb} ${path}`),
  );
  const entries = [...Object.keys(standard), ...own].flatMap((entry) => {
    const [method = "", path = ""] = entry.split(" ");
    const [, group, name, ...action] = path.split("/");
    const entryOf = { path: group, name, action: action.join("/") || "select", http_method: method };
    return path.startsWith(prefix) ? [{ ...entryOf, access_group: "sysgrp", supported: true }] : [];
  });
  return entries.length === 0 ? missing(device, told) : success(device, told, entries);
}

function backup(device: Device, { query, body }: Visit): Answer {
  const { scope } = { ...query, ...(typeof body === "object" ? body : {}) } as { scope?: unknown };
  const text = `#config-version=FGVM64-${device.version.slice(1)}-FW-build${device.build}:opmode=0:vdom=0\n# scope ${scope ?? "global"}\n`;
  const name = `${device.hostname}_${device.version}.conf`;
  return {
    status: 200,
    headers: { "content-type": "application/octet-stream", "content-disposition": `attachment; filename="${name}"` },
    body: text,
  };
}

function restore(device: Device, visit: Visit, told: Told): Answer {
  const { file_content, source } = bodyOf(visit);
  if (source !== "upload" || typeof file_content !== "string") return refusal(device, 400, -651, told);
  device.restored.push(Buffer.from(file_content, "base64").toString("utf8"));
  return success(device, told, { restore_started: true });
}

function bodyOf({ body }: Visit): Record<string, unknown> {
  return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
}

function success(device: Device, told: Told, results: unknown): Answer {
  // Monitor answers tell no HTTP status.
  return { status: 200, json: { ...envelope(device, 200, { ...told, results }), http_status: undefined } };
}
