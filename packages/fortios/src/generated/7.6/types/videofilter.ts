// Generated from specs/fortios/cmdb/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** A row of `videofilter/keyword`, by `id`. Since 7.4. */
export interface VideofilterKeyword {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `or`. */
  match?: "or" | "and" | UnknownValue;
  /** Table, by `name`. */
  word?: VideofilterKeywordWord[];
}

/** Table, by `name`. */
export interface VideofilterKeywordWord {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `wildcard`. */
  "pattern-type"?: "wildcard" | "regex" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
}

/** A row of `videofilter/profile`, by `name`. */
export interface VideofilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. Since 7.4. */
  filters?: VideofilterProfileFilters[];
  /** Option; default `enable`. */
  youtube?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  vimeo?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  dailymotion?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
}

/** Table, by `id`. Since 7.4. */
export interface VideofilterProfileFilters {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `category`. */
  type?: "category" | "channel" | "title" | "description" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. Refers to `videofilter/keyword`. */
  keyword?: number;
  /** Text, up to 7 characters. */
  category?: string;
  /** Text, up to 255 characters. */
  channel?: string;
  /** Option; default `monitor`. */
  action?: "allow" | "monitor" | "block" | UnknownValue;
  /** Option; default `enable`. */
  log?: "enable" | "disable" | UnknownValue;
}

/** A row of `videofilter/youtube-key`, by `id`. */
export interface VideofilterYoutubeKey {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 47 characters. */
  key?: string;
}
