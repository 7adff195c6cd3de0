// Generated from specs/fortios/monitor/webproxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { FileContent } from "../../../endpoint/types.ts";

/** Parameters of `POST /monitor/webproxy/pacfile/upload`. */
export interface MonitorWebproxyPacfileUploadParams {
  filename?: string | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}
