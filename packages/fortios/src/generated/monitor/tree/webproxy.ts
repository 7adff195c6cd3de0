// Generated from specs/fortios/monitor/webproxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Download, Post } from "../../../endpoint/types.ts";
import type { MonitorWebproxyPacfileUploadParams } from "../types/webproxy.ts";

/** `/monitor/webproxy` */
export interface MonitorWebproxyTree {
  readonly pacfile: MonitorWebproxyPacfileTree;
}

/** `/monitor/webproxy/pacfile` */
export interface MonitorWebproxyPacfileTree {
  /** `GET /monitor/webproxy/pacfile/download`. Answers a file. Permission group `netgrp.cfg`. */
  readonly download: Download;
  /** `POST /monitor/webproxy/pacfile/upload`. Takes a file. Permission group `netgrp.cfg`. */
  readonly upload: Post<unknown, MonitorWebproxyPacfileUploadParams>;
}
