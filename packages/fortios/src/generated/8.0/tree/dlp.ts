// Generated from specs/fortios/cmdb/dlp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type { DlpDictionaryChildren, DlpProfileRuleChildren } from "../../7.6/tree/dlp.ts";
import type {
  DlpDataType,
  DlpDictionary,
  DlpExactDataMatch,
  DlpExactDataMatchColumns,
  DlpFilepattern,
  DlpFilepatternEntries,
  DlpFpDocSource,
  DlpLabel,
  DlpLabelEntries,
  DlpProfile,
  DlpProfileRule,
  DlpSensitivity,
  DlpSensor,
  DlpSensorEntries,
  DlpSettings,
  DlpSettingsOcrFiletypeIgnoreList,
} from "../types/dlp.ts";

export type { DlpDictionaryChildren, DlpProfileRuleChildren } from "../../7.6/tree/dlp.ts";

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

/** Child tables of `dlp/sensor`. */
export interface DlpSensorChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<DlpSensorEntries, "id">;
}

/** Child tables of `dlp/settings`. */
export interface DlpSettingsChildren {
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  readonly ocr: DlpSettingsOcrChildren;
}

/** Child tables of `dlp/settings/ocr`. */
export interface DlpSettingsOcrChildren {
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly filetypeIgnoreList: ChildTable<DlpSettingsOcrFiletypeIgnoreList, "name">;
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
  readonly settings: Singleton<DlpSettings> & DlpSettingsChildren;
}
