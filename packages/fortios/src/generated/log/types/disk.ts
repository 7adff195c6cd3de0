// Generated from specs/fortios/log/disk.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `GET /log/disk/app-ctrl/archive`. */
export interface LogDiskAppCtrlArchiveParams {
  mkey?: number | undefined;
  roll?: number | undefined;
}

/** Parameters of `GET /log/disk/app-ctrl/archive-download`. */
export interface LogDiskAppCtrlArchiveDownloadParams {
  mkey?: number | undefined;
  roll?: number | undefined;
  filename?: string | undefined;
}

/** Parameters of `GET /log/disk/ips/archive`. */
export interface LogDiskIpsArchiveParams {
  mkey?: number | undefined;
  roll?: number | undefined;
}

/** Parameters of `GET /log/disk/ips/archive-download`. */
export interface LogDiskIpsArchiveDownloadParams {
  mkey?: number | undefined;
  roll?: number | undefined;
  filename?: string | undefined;
}

/** Parameters of `GET /log/disk/virus/archive`. */
export interface LogDiskVirusArchiveParams {
  mkey?: number | undefined;
}
