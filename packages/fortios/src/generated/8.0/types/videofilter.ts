// Generated from specs/fortios/cmdb/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { VideofilterProfileFilters } from "../../7.6/types/videofilter.ts";

export type {
  VideofilterKeyword,
  VideofilterKeywordWord,
  VideofilterProfileFilters,
  VideofilterYoutubeKey,
} from "../../7.6/types/videofilter.ts";

/** A row of `videofilter/profile`, by `name`. */
export interface VideofilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. Since 7.4. */
  filters?: VideofilterProfileFilters[];
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option; default `enable`. */
  youtube?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  vimeo?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  dailymotion?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
}
