// Generated from specs/fortios/cmdb/gtp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  GtpApnShaperChildren,
  GtpApngrpChildren,
  GtpIeAllowListChildren,
  GtpMessageFilterV0v1Children,
  GtpMessageFilterV2Children,
  GtpTree,
} from "../../7.6/tree/gtp.ts";
