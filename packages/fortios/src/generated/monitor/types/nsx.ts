// Generated from specs/fortios/monitor/nsx.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `GET /monitor/nsx/instance`. */
export interface MonitorNsxInstanceParams {
  mkey?: string | undefined;
}

/** Parameters of `POST /monitor/nsx/service/add`. */
export interface MonitorNsxServiceAddParams {
  mkey: string;
}

/** Parameters of `GET /monitor/nsx/service/status`. */
export interface MonitorNsxServiceStatusParams {
  mkey?: string | undefined;
}
