// Generated from specs/fortios/cmdb/gtp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  GtpApn,
  GtpApnShaper,
  GtpApnShaperApn,
  GtpApngrp,
  GtpApngrpMember,
  GtpIeAllowList,
  GtpIeAllowListEntries,
  GtpMessageFilterV0v1,
  GtpMessageFilterV0v1UnknownMessageWhiteList,
  GtpMessageFilterV2,
  GtpMessageFilterV2UnknownMessageWhiteList,
  GtpRatTimeoutProfile,
  GtpTunnelLimit,
} from "../../7.6/types/gtp.ts";
