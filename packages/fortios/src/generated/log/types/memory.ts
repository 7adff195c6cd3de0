// Generated from specs/fortios/log/memory.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** Parameters of `GET /log/memory/app-ctrl/archive`. */
export interface LogMemoryAppCtrlArchiveParams {
  mkey?: number | undefined;
  roll?: number | undefined;
}

/** Parameters of `GET /log/memory/app-ctrl/archive-download`. */
export interface LogMemoryAppCtrlArchiveDownloadParams {
  mkey?: number | undefined;
  roll?: number | undefined;
  filename?: string | undefined;
}

/** Parameters of `GET /log/memory/ips/archive`. */
export interface LogMemoryIpsArchiveParams {
  mkey?: number | undefined;
  roll?: number | undefined;
}

/** Parameters of `GET /log/memory/ips/archive-download`. */
export interface LogMemoryIpsArchiveDownloadParams {
  mkey?: number | undefined;
  roll?: number | undefined;
  filename?: string | undefined;
}

/** Parameters of `GET /log/memory/virus/archive`. */
export interface LogMemoryVirusArchiveParams {
  mkey?: number | undefined;
}
