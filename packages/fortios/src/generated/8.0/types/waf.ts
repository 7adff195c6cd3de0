// Generated from specs/fortios/cmdb/waf.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type {
  WafProfileAddressList,
  WafProfileConstraint,
  WafProfileMethod,
  WafProfileSignature,
  WafProfileUrlAccess,
} from "../../7.6/types/waf.ts";

export type {
  WafMainClass,
  WafProfileAddressList,
  WafProfileAddressListBlockedAddress,
  WafProfileAddressListTrustedAddress,
  WafProfileConstraint,
  WafProfileConstraintContentLength,
  WafProfileConstraintException,
  WafProfileConstraintHeaderLength,
  WafProfileConstraintHostname,
  WafProfileConstraintLineLength,
  WafProfileConstraintMalformed,
  WafProfileConstraintMaxCookie,
  WafProfileConstraintMaxHeaderLine,
  WafProfileConstraintMaxRangeSegment,
  WafProfileConstraintMaxUrlParam,
  WafProfileConstraintMethod,
  WafProfileConstraintParamLength,
  WafProfileConstraintUrlParamLength,
  WafProfileConstraintVersion,
  WafProfileMethod,
  WafProfileMethodMethodPolicy,
  WafProfileSignature,
  WafProfileSignatureCustomSignature,
  WafProfileSignatureDisabledSignature,
  WafProfileSignatureDisabledSubClass,
  WafProfileSignatureMainClass,
  WafProfileUrlAccess,
  WafProfileUrlAccessAccessPattern,
  WafSignature,
  WafSubClass,
} from "../../7.6/types/waf.ts";

/** A row of `waf/profile`, by `name`. */
export interface WafProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option; default `disable`. */
  external?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  signature?: WafProfileSignature;
  /** Group of fields. */
  constraint?: WafProfileConstraint;
  /** Group of fields. */
  method?: WafProfileMethod;
  /** Group of fields. */
  "address-list"?: WafProfileAddressList;
  /** Table, by `id`. */
  "url-access"?: WafProfileUrlAccess[];
  /** Text, up to 1023 characters. */
  comment?: string;
}
