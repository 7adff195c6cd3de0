// Generated from specs/fortios/cmdb/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

export type { VideofilterYoutubeKey } from "../../7.4/types/videofilter.ts";

/** A row of `videofilter/profile`, by `name`. */
export interface VideofilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `enable`. */
  youtube?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  vimeo?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  dailymotion?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Integer. Refers to `videofilter/youtube-channel-filter`. Until 7.2. */
  "youtube-channel-filter"?: number;
  /** Group of fields. Until 7.2. */
  "fortiguard-category"?: VideofilterProfileFortiguardCategory;
}

/** Group of fields. Until 7.2. */
export interface VideofilterProfileFortiguardCategory {
  /** Table, by `id`. */
  filters?: VideofilterProfileFortiguardCategoryFilters[];
}

/** Table, by `id`. */
export interface VideofilterProfileFortiguardCategoryFilters {
  /** Integer. */
  id: number;
  /** Option. */
  action?: "allow" | "monitor" | "block" | UnknownValue;
  /** Integer. */
  "category-id"?: number;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
}

/** A row of `videofilter/youtube-channel-filter`, by `id`. Until 7.2. */
export interface VideofilterYoutubeChannelFilter {
  /** Integer. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: VideofilterYoutubeChannelFilterEntries[];
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "default-action"?: "allow" | "monitor" | "block" | UnknownValue;
  /** Option. */
  "override-category"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface VideofilterYoutubeChannelFilterEntries {
  /** Integer. */
  id: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option. */
  action?: "allow" | "monitor" | "block" | UnknownValue;
  /** Text, up to 255 characters. */
  "channel-id"?: string;
}
