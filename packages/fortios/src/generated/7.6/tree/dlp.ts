// Generated from specs/fortios/cmdb/dlp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  DlpDataType,
  DlpDictionary,
  DlpDictionaryEntries,
  DlpExactDataMatch,
  DlpExactDataMatchColumns,
  DlpFilepattern,
  DlpFilepatternEntries,
  DlpFpDocSource,
  DlpLabel,
  DlpLabelEntries,
  DlpProfile,
  DlpProfileRule,
  DlpProfileRuleSensitivity,
  DlpProfileRuleSensor,
  DlpSensitivity,
  DlpSensor,
  DlpSensorEntries,
  DlpSettings,
} from "../types/dlp.ts";

/** Child tables of `dlp/dictionary`. */
export interface DlpDictionaryChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<DlpDictionaryEntries, "id">;
}

/** Child tables of `dlp/exact-data-match`. */
export interface DlpExactDataMatchChildren {
  /** Table, by `index`. */
  readonly columns: ChildTable<DlpExactDataMatchColumns, "index">;
}

/** Child tables of `dlp/filepattern`. */
export interface DlpFilepatternChildren {
  /** Table, by `pattern`. */
  readonly entries: ChildTable<DlpFilepatternEntries, "pattern">;
}

/** Child tables of `dlp/label`. */
export interface DlpLabelChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<DlpLabelEntries, "id">;
}

/** Child tables of `dlp/profile`. */
export interface DlpProfileChildren {
  /** Table, by `id`. */
  readonly rule: ChildTable<DlpProfileRule, "id", DlpProfileRuleChildren>;
}

/** Child tables of `dlp/profile/rule`. */
export interface DlpProfileRuleChildren {
  /** Table, by `name`. */
  readonly sensitivity: ChildTable<DlpProfileRuleSensitivity, "name">;
  /** Table, by `name`. */
  readonly sensor: ChildTable<DlpProfileRuleSensor, "name">;
}

/** Child tables of `dlp/sensor`. */
export interface DlpSensorChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<DlpSensorEntries, "id">;
}

/** `/cmdb/dlp`. */
export interface DlpTree {
  /** A row of `dlp/data-type`, by `name`. */
  readonly dataType: Table<DlpDataType, "name">;
  /** A row of `dlp/dictionary`, by `name`. */
  readonly dictionary: Table<DlpDictionary, "name", DlpDictionaryChildren>;
  /** A row of `dlp/exact-data-match`, by `name`. Since 7.4. */
  readonly exactDataMatch: Table<DlpExactDataMatch, "name", DlpExactDataMatchChildren>;
  /** A row of `dlp/filepattern`, by `id`. */
  readonly filepattern: Table<DlpFilepattern, "id", DlpFilepatternChildren>;
  /** A row of `dlp/fp-doc-source`, by `name`. */
  readonly fpDocSource: Table<DlpFpDocSource, "name">;
  /** A row of `dlp/label`, by `name`. Since 7.6. */
  readonly label: Table<DlpLabel, "name", DlpLabelChildren>;
  /** A row of `dlp/profile`, by `name`. */
  readonly profile: Table<DlpProfile, "name", DlpProfileChildren>;
  /** A row of `dlp/sensitivity`, by `name`. */
  readonly sensitivity: Table<DlpSensitivity, "name">;
  /** A row of `dlp/sensor`, by `name`. */
  readonly sensor: Table<DlpSensor, "name", DlpSensorChildren>;
  /** The settings `dlp/settings`. */
  readonly settings: Singleton<DlpSettings>;
}
