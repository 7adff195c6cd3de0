// Generated from specs/fortios/service/*.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { EndpointRows } from "../../contract/schema.ts";

export const serviceRows: EndpointRows = {
  "security-rating/recommendations": { get: "read" },
  "security-rating/report": { get: "read" },
  "sniffer/delete": { post: "action" },
  "sniffer/download": { post: "download" },
  "sniffer/list": { get: "read" },
  "sniffer/meta": { get: "read" },
  "sniffer/start": { post: "action" },
  "sniffer/stop": { post: "action" },
  "system/fabric-admin-lockout-exists-on-firmware-update": { get: "read" },
  "system/fabric-time-in-sync": { get: "read" },
  "system/psirt-vulnerabilities": { get: "read" },
};
