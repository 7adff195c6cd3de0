// Generated from specs/fortios/cmdb/rule.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** A row of `rule/fmwp`, by `name`. Read only. Derived for 7.2 and 7.4: rests on one indirect source. */
export interface RuleFmwp {
  /** Text, up to 63 characters. Derived for 7.2 and 7.4: rests on one indirect source. */
  name: string;
  /** Option; default `enable`. Derived for 7.2 and 7.4: rests on one indirect source. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Derived for 7.2 and 7.4: rests on one indirect source. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `pass`. Derived for 7.2 and 7.4: rests on one indirect source. */
  action?: "pass" | "block" | UnknownValue;
  /** Text, up to 63 characters. Derived for 7.2 and 7.4: rests on one indirect source. */
  group?: string;
  /** Text. Derived for 7.2 and 7.4: rests on one indirect source. */
  severity?: string;
  /** Text, several separated by blanks. Derived for 7.2 and 7.4: rests on one indirect source. */
  location?: string;
  /** Text. Derived for 7.2 and 7.4: rests on one indirect source. */
  os?: string;
  /** Text. Derived for 7.2 and 7.4: rests on one indirect source. */
  application?: string;
  /** Text. Derived for 7.2 and 7.4: rests on one indirect source. */
  service?: string;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.2 and 7.4: rests on one indirect source. */
  "rule-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.2 and 7.4: rests on one indirect source. */
  rev?: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.2 and 7.4: rests on one indirect source. */
  date?: number;
  /** Table, by `id`. Derived for 7.2 and 7.4: rests on one indirect source. */
  metadata?: RuleFmwpMetadata[];
}

/** Table, by `id`. Derived for 7.2 and 7.4: rests on one indirect source. */
export interface RuleFmwpMetadata {
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.2 and 7.4: rests on one indirect source. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.2 and 7.4: rests on one indirect source. */
  metaid?: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.2 and 7.4: rests on one indirect source. */
  valueid?: number;
}

/** A row of `rule/iotd`, by `name`. Read only. Since 7.6. */
export interface RuleIotd {
  /** Text, up to 63 characters. */
  name: string;
  /** Integer, 0 to 4294967295; default `0`. */
  id?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  category?: number;
  /** Integer, 0 to 255; default `0`. */
  popularity?: number;
  /** Integer, 0 to 255; default `0`. */
  risk?: number;
  /** Integer, 0 to 255; default `0`. */
  weight?: number;
  /** Text. */
  protocol?: string;
  /** Text. */
  technology?: string;
  /** Text. */
  behavior?: string;
  /** Text. */
  vendor?: string;
  /** Table, by `name`. */
  parameters?: RuleIotdParameters[];
  /** Table, by `id`. */
  metadata?: RuleIotdMetadata[];
}

/** Table, by `name`. */
export interface RuleIotdParameters {
  /** Text, up to 31 characters. */
  name: string;
  /** Text, up to 199 characters. */
  "default value"?: string;
}

/** Table, by `id`. */
export interface RuleIotdMetadata {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. */
  metaid?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  valueid?: number;
}

/** A row of `rule/otdt`, by `name`. Read only. Since 7.4. Derived for 7.4: rests on one indirect source. */
export interface RuleOtdt {
  /** Text, up to 63 characters. Derived for 7.4: rests on one indirect source. */
  name: string;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  id?: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  category?: number;
  /** Integer, 0 to 255; default `0`. Derived for 7.4: rests on one indirect source. */
  popularity?: number;
  /** Integer, 0 to 255; default `0`. Derived for 7.4: rests on one indirect source. */
  risk?: number;
  /** Integer, 0 to 255; default `0`. Derived for 7.4: rests on one indirect source. */
  weight?: number;
  /** Text. Derived for 7.4: rests on one indirect source. */
  protocol?: string;
  /** Text. Derived for 7.4: rests on one indirect source. */
  technology?: string;
  /** Text. Derived for 7.4: rests on one indirect source. */
  behavior?: string;
  /** Text. Derived for 7.4: rests on one indirect source. */
  vendor?: string;
  /** Table, by `name`. Derived for 7.4: rests on one indirect source. */
  parameters?: RuleOtdtParameters[];
  /** Table, by `id`. Derived for 7.4: rests on one indirect source. */
  metadata?: RuleOtdtMetadata[];
}

/** Table, by `name`. Derived for 7.4: rests on one indirect source. */
export interface RuleOtdtParameters {
  /** Text, up to 31 characters. Derived for 7.4: rests on one indirect source. */
  name: string;
  /** Text, up to 199 characters. Derived for 7.4: rests on one indirect source. */
  "default value"?: string;
}

/** Table, by `id`. Derived for 7.4: rests on one indirect source. */
export interface RuleOtdtMetadata {
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  metaid?: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  valueid?: number;
}

/** A row of `rule/otvp`, by `name`. Read only. Since 7.4. Derived for 7.4: rests on one indirect source. */
export interface RuleOtvp {
  /** Text, up to 63 characters. Derived for 7.4: rests on one indirect source. */
  name: string;
  /** Option; default `enable`. Derived for 7.4: rests on one indirect source. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Derived for 7.4: rests on one indirect source. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `pass`. Derived for 7.4: rests on one indirect source. */
  action?: "pass" | "block" | UnknownValue;
  /** Text, up to 63 characters. Derived for 7.4: rests on one indirect source. */
  group?: string;
  /** Text. Derived for 7.4: rests on one indirect source. */
  severity?: string;
  /** Text, several separated by blanks. Derived for 7.4: rests on one indirect source. */
  location?: string;
  /** Text. Derived for 7.4: rests on one indirect source. */
  os?: string;
  /** Text. Derived for 7.4: rests on one indirect source. */
  application?: string;
  /** Text. Derived for 7.4: rests on one indirect source. */
  service?: string;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  "rule-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  rev?: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  date?: number;
  /** Table, by `id`. Derived for 7.4: rests on one indirect source. */
  metadata?: RuleOtvpMetadata[];
}

/** Table, by `id`. Derived for 7.4: rests on one indirect source. */
export interface RuleOtvpMetadata {
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  id: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  metaid?: number;
  /** Integer, 0 to 4294967295; default `0`. Derived for 7.4: rests on one indirect source. */
  valueid?: number;
}
