// Generated from specs/fortios/log/search.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { GetWith, PostWith } from "../../../endpoint/types.ts";
import type { LogSearchAbortParams, LogSearchStatusParams } from "../types/search.ts";

/** `/log/search` */
export interface LogSearchTree {
  /** `POST /log/search/abort`. Acts. One source writes the path `search/abort`. */
  readonly abort: PostWith<unknown, LogSearchAbortParams>;
  /** `GET /log/search/status`. Reads. One source writes the path `search/status`. */
  readonly status: GetWith<unknown, LogSearchStatusParams>;
}
