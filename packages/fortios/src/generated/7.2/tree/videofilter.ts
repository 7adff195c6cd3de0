// Generated from specs/fortios/cmdb/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  VideofilterProfile,
  VideofilterProfileFortiguardCategoryFilters,
  VideofilterYoutubeChannelFilter,
  VideofilterYoutubeChannelFilterEntries,
  VideofilterYoutubeKey,
} from "../types/videofilter.ts";

/** Child tables of `videofilter/profile`. */
export interface VideofilterProfileChildren {
  /** Group of fields. Until 7.2. */
  readonly fortiguardCategory: VideofilterProfileFortiguardCategoryChildren;
}

/** Child tables of `videofilter/profile/fortiguard-category`. */
export interface VideofilterProfileFortiguardCategoryChildren {
  /** Table, by `id`. */
  readonly filters: ChildTable<VideofilterProfileFortiguardCategoryFilters, "id">;
}

/** Child tables of `videofilter/youtube-channel-filter`. */
export interface VideofilterYoutubeChannelFilterChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<VideofilterYoutubeChannelFilterEntries, "id">;
}

/** `/cmdb/videofilter`. */
export interface VideofilterTree {
  /** A row of `videofilter/profile`, by `name`. */
  readonly profile: Table<VideofilterProfile, "name", VideofilterProfileChildren>;
  /** A row of `videofilter/youtube-channel-filter`, by `id`. Until 7.2. */
  readonly youtubeChannelFilter: Table<VideofilterYoutubeChannelFilter, "id", VideofilterYoutubeChannelFilterChildren>;
  /** A row of `videofilter/youtube-key`, by `id`. */
  readonly youtubeKey: Table<VideofilterYoutubeKey, "id">;
}
