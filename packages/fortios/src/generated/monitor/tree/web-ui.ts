// Generated from specs/fortios/monitor/web-ui.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { DownloadWith, Get, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorWebUiCustomLanguageCreateParams,
  MonitorWebUiCustomLanguageDownloadParams,
  MonitorWebUiCustomLanguageUpdateParams,
  MonitorWebUiLanguageImportParams,
  MonitorWebUiState,
} from "../types/web-ui.ts";

/** `/monitor/web-ui` */
export interface MonitorWebUiTree {
  readonly customLanguage: MonitorWebUiCustomLanguageTree;
  readonly language: MonitorWebUiLanguageTree;
  /** `GET /monitor/web-ui/state`. Reads. Not listed for 7.6.5: of an older release, another model or a later build. */
  readonly state: Get<MonitorWebUiState>;
}

/** `/monitor/web-ui/custom-language` */
export interface MonitorWebUiCustomLanguageTree {
  /** `POST /monitor/web-ui/custom-language/create`. Takes a file. Permission group `sysgrp.mnt`. */
  readonly create: PostWith<unknown, MonitorWebUiCustomLanguageCreateParams>;
  /** `GET /monitor/web-ui/custom-language/download`. Answers a file. Permission group `sysgrp.mnt`. */
  readonly download: DownloadWith<MonitorWebUiCustomLanguageDownloadParams>;
  /** `POST /monitor/web-ui/custom-language/update`. Takes a file. Permission group `sysgrp.mnt`. */
  readonly update: PostWith<unknown, MonitorWebUiCustomLanguageUpdateParams>;
}

/** `/monitor/web-ui/language` */
export interface MonitorWebUiLanguageTree {
  /** `POST /monitor/web-ui/language/import`. Takes a file. Permission group `sysgrp.mnt`. */
  readonly import: Post<unknown, MonitorWebUiLanguageImportParams>;
}
