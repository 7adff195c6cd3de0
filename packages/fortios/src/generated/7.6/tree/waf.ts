// Generated from specs/fortios/cmdb/waf.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  WafMainClass,
  WafProfile,
  WafProfileAddressListBlockedAddress,
  WafProfileAddressListTrustedAddress,
  WafProfileConstraintException,
  WafProfileMethodMethodPolicy,
  WafProfileSignatureCustomSignature,
  WafProfileSignatureDisabledSignature,
  WafProfileSignatureDisabledSubClass,
  WafProfileSignatureMainClass,
  WafProfileUrlAccess,
  WafProfileUrlAccessAccessPattern,
  WafSignature,
  WafSubClass,
} from "../types/waf.ts";

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

/** Child tables of `waf/profile/signature`. */
export interface WafProfileSignatureChildren {
  /** Table, by `id`. */
  readonly mainClass: ChildTable<WafProfileSignatureMainClass, "id">;
  /** Table, by `id`. */
  readonly disabledSubClass: ChildTable<WafProfileSignatureDisabledSubClass, "id">;
  /** Table, by `id`. */
  readonly disabledSignature: ChildTable<WafProfileSignatureDisabledSignature, "id">;
  /** Table, by `name`. */
  readonly customSignature: ChildTable<WafProfileSignatureCustomSignature, "name">;
}

/** Child tables of `waf/profile/constraint`. */
export interface WafProfileConstraintChildren {
  /** Table, by `id`. */
  readonly exception: ChildTable<WafProfileConstraintException, "id">;
}

/** Child tables of `waf/profile/method`. */
export interface WafProfileMethodChildren {
  /** Table, by `id`. */
  readonly methodPolicy: ChildTable<WafProfileMethodMethodPolicy, "id">;
}

/** Child tables of `waf/profile/address-list`. */
export interface WafProfileAddressListChildren {
  /** Table, by `name`. */
  readonly trustedAddress: ChildTable<WafProfileAddressListTrustedAddress, "name">;
  /** Table, by `name`. */
  readonly blockedAddress: ChildTable<WafProfileAddressListBlockedAddress, "name">;
}

/** Child tables of `waf/profile/url-access`. */
export interface WafProfileUrlAccessChildren {
  /** Table, by `id`. */
  readonly accessPattern: ChildTable<WafProfileUrlAccessAccessPattern, "id">;
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
