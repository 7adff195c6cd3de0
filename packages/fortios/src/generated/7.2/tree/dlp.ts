// Generated from specs/fortios/cmdb/dlp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type { DlpProfileChildren, DlpSensorChildren } from "../../7.4/tree/dlp.ts";
import type {
  DlpDataType,
  DlpDictionary,
  DlpDictionaryEntries,
  DlpFilepattern,
  DlpFilepatternEntries,
  DlpFpDocSource,
  DlpProfile,
  DlpSensitivity,
  DlpSensor,
  DlpSettings,
} from "../types/dlp.ts";

export type { DlpProfileChildren, DlpProfileRuleChildren, DlpSensorChildren } from "../../7.4/tree/dlp.ts";

/** Child tables of `dlp/dictionary`. */
export interface DlpDictionaryChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<DlpDictionaryEntries, "id">;
}

/** Child tables of `dlp/filepattern`. */
export interface DlpFilepatternChildren {
  /** Table, by `pattern`. */
  readonly entries: ChildTable<DlpFilepatternEntries, "pattern">;
}

/** `/cmdb/dlp`. */
export interface DlpTree {
  /** A row of `dlp/data-type`, by `name`. */
  readonly dataType: Table<DlpDataType, "name">;
  /** A row of `dlp/dictionary`, by `name`. */
  readonly dictionary: Table<DlpDictionary, "name", DlpDictionaryChildren>;
  /** A row of `dlp/filepattern`, by `id`. */
  readonly filepattern: Table<DlpFilepattern, "id", DlpFilepatternChildren>;
  /** A row of `dlp/fp-doc-source`, by `name`. */
  readonly fpDocSource: Table<DlpFpDocSource, "name">;
  /** A row of `dlp/profile`, by `name`. */
  readonly profile: Table<DlpProfile, "name", DlpProfileChildren>;
  /** A row of `dlp/sensitivity`, by `name`. */
  readonly sensitivity: Table<DlpSensitivity, "name">;
  /** A row of `dlp/sensor`, by `name`. */
  readonly sensor: Table<DlpSensor, "name", DlpSensorChildren>;
  /** The settings `dlp/settings`. */
  readonly settings: Singleton<DlpSettings>;
}
