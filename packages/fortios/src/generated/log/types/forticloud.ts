// Generated from specs/fortios/log/forticloud.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `GET /log/forticloud/app-ctrl/archive`. */
export interface LogForticloudAppCtrlArchiveParams {
  mkey?: number | undefined;
  roll?: number | undefined;
}

/** Parameters of `GET /log/forticloud/app-ctrl/archive-download`. */
export interface LogForticloudAppCtrlArchiveDownloadParams {
  mkey?: number | undefined;
  roll?: number | undefined;
  filename?: string | undefined;
}

/** Parameters of `GET /log/forticloud/ips/archive`. */
export interface LogForticloudIpsArchiveParams {
  mkey?: number | undefined;
  roll?: number | undefined;
}

/** Parameters of `GET /log/forticloud/ips/archive-download`. */
export interface LogForticloudIpsArchiveDownloadParams {
  mkey?: number | undefined;
  roll?: number | undefined;
  filename?: string | undefined;
}

/** Parameters of `GET /log/forticloud/virus/archive`. */
export interface LogForticloudVirusArchiveParams {
  mkey?: number | undefined;
}
