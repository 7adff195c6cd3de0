// Generated from specs/fortios/cmdb/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { VideofilterKeywordChildren } from "../../7.6/tree/videofilter.ts";
import type {
  VideofilterKeyword,
  VideofilterProfile,
  VideofilterProfileFilters,
  VideofilterYoutubeKey,
} from "../types/videofilter.ts";

export type { VideofilterKeywordChildren } from "../../7.6/tree/videofilter.ts";

/** Child tables of `videofilter/profile`. */
export interface VideofilterProfileChildren {
  /** Table, by `id`. Since 7.4. */
  readonly filters: ChildTable<VideofilterProfileFilters, "id">;
}

/** `/cmdb/videofilter`. */
export interface VideofilterTree {
  /** A row of `videofilter/keyword`, by `id`. Since 7.4. */
  readonly keyword: Table<VideofilterKeyword, "id", VideofilterKeywordChildren>;
  /** A row of `videofilter/profile`, by `name`. */
  readonly profile: Table<VideofilterProfile, "name", VideofilterProfileChildren>;
  /** A row of `videofilter/youtube-key`, by `id`. */
  readonly youtubeKey: Table<VideofilterYoutubeKey, "id">;
}
