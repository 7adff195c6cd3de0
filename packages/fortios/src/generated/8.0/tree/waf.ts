// Generated from specs/fortios/cmdb/waf.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  WafProfileAddressListChildren,
  WafProfileConstraintChildren,
  WafProfileMethodChildren,
  WafProfileSignatureChildren,
  WafProfileUrlAccessChildren,
} from "../../7.6/tree/waf.ts";
import type { WafMainClass, WafProfile, WafProfileUrlAccess, WafSignature, WafSubClass } from "../types/waf.ts";

export type {
  WafProfileAddressListChildren,
  WafProfileConstraintChildren,
  WafProfileMethodChildren,
  WafProfileSignatureChildren,
  WafProfileUrlAccessChildren,
} from "../../7.6/tree/waf.ts";

/** Child tables of `waf/profile`. */
export interface WafProfileChildren {
  /** Group of fields. */
  readonly signature: WafProfileSignatureChildren;
  /** Group of fields. */
  readonly constraint: WafProfileConstraintChildren;
  /** Group of fields. */
  readonly method: WafProfileMethodChildren;
  /** Group of fields. */
  readonly addressList: WafProfileAddressListChildren;
  /** Table, by `id`. */
  readonly urlAccess: ChildTable<WafProfileUrlAccess, "id", WafProfileUrlAccessChildren>;
}

/** `/cmdb/waf`. */
export interface WafTree {
  /** A row of `waf/main-class`, by `id`. */
  readonly mainClass: Table<WafMainClass, "id">;
  /** A row of `waf/profile`, by `name`. */
  readonly profile: Table<WafProfile, "name", WafProfileChildren>;
  /** A row of `waf/signature`, by `id`. */
  readonly signature: Table<WafSignature, "id">;
  /** A row of `waf/sub-class`, by `id`. */
  readonly subClass: Table<WafSubClass, "id">;
}
