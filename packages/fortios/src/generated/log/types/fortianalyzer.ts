// Generated from specs/fortios/log/fortianalyzer.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `GET /log/fortianalyzer/app-ctrl/archive`. */
export interface LogFortianalyzerAppCtrlArchiveParams {
  mkey?: number | undefined;
  roll?: number | undefined;
}

/** Parameters of `GET /log/fortianalyzer/app-ctrl/archive-download`. */
export interface LogFortianalyzerAppCtrlArchiveDownloadParams {
  mkey?: number | undefined;
  roll?: number | undefined;
  filename?: string | undefined;
}

/** Parameters of `GET /log/fortianalyzer/ips/archive`. */
export interface LogFortianalyzerIpsArchiveParams {
  mkey?: number | undefined;
  roll?: number | undefined;
}

/** Parameters of `GET /log/fortianalyzer/ips/archive-download`. */
export interface LogFortianalyzerIpsArchiveDownloadParams {
  mkey?: number | undefined;
  roll?: number | undefined;
  filename?: string | undefined;
}

/** Parameters of `GET /log/fortianalyzer/virus/archive`. */
export interface LogFortianalyzerVirusArchiveParams {
  mkey?: number | undefined;
}
