// Generated from specs/fortios/cmdb/voip.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { VoipProfileMsrp, VoipProfileSccp, VoipProfileSip } from "../../7.6/types/voip.ts";

export type { VoipProfileMsrp, VoipProfileSccp, VoipProfileSip } from "../../7.6/types/voip.ts";

/** A row of `voip/profile`, by `name`. */
export interface VoipProfile {
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
  /** Option; default `voipd`. `ips` and `voipd` since 7.4. `flow` and `proxy` until 7.2. */
  "feature-set"?: "ips" | "voipd" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Group of fields. */
  sip?: VoipProfileSip;
  /** Group of fields. */
  sccp?: VoipProfileSccp;
  /** Group of fields. */
  msrp?: VoipProfileMsrp;
}
