// Generated from specs/fortios/cmdb/waf.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `waf/main-class`, by `id`. */
export interface WafMainClass {
  /** Text, up to 127 characters. */
  name?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** A row of `waf/profile`, by `name`. */
export interface WafProfile {
  /** Text, up to 47 characters. */
  name: string;
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

/** Group of fields. */
export interface WafProfileSignature {
  /** Table, by `id`. */
  "main-class"?: WafProfileSignatureMainClass[];
  /** Table, by `id`. */
  "disabled-sub-class"?: WafProfileSignatureDisabledSubClass[];
  /** Table, by `id`. */
  "disabled-signature"?: WafProfileSignatureDisabledSignature[];
  /** Integer, 0 to 128; default `3`. */
  "credit-card-detection-threshold"?: number;
  /** Table, by `name`. */
  "custom-signature"?: WafProfileSignatureCustomSignature[];
}

/** Table, by `id`. */
export interface WafProfileSignatureMainClass {
  /** Integer. Refers to `waf/main-class`. */
  id: number;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  action?: "allow" | "block" | "erase" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Table, by `id`. */
export interface WafProfileSignatureDisabledSubClass extends Member<"id"> {
  /** Integer. Refers to `waf/sub-class`. */
  id: number;
}

/** Table, by `id`. */
export interface WafProfileSignatureDisabledSignature extends Member<"id"> {
  /** Integer. Refers to `waf/signature`. */
  id: number;
}

/** Table, by `name`. */
export interface WafProfileSignatureCustomSignature {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  action?: "allow" | "block" | "erase" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
  /** Option. */
  direction?: "request" | "response" | UnknownValue;
  /** Option. */
  "case-sensitivity"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 511 characters. */
  pattern?: string;
  /** Option, several separated by blanks. */
  target?: Values<"arg" | "arg-name" | "req-body" | "req-cookie" | "req-cookie-name" | "req-filename" | "req-header" | "req-header-name" | "req-raw-uri" | "req-uri" | "resp-body" | "resp-hdr" | "resp-status">;
}

/** Group of fields. */
export interface WafProfileConstraint {
  /** Group of fields. */
  "header-length"?: WafProfileConstraintHeaderLength;
  /** Group of fields. */
  "content-length"?: WafProfileConstraintContentLength;
  /** Group of fields. */
  "param-length"?: WafProfileConstraintParamLength;
  /** Group of fields. */
  "line-length"?: WafProfileConstraintLineLength;
  /** Group of fields. */
  "url-param-length"?: WafProfileConstraintUrlParamLength;
  /** Group of fields. */
  version?: WafProfileConstraintVersion;
  /** Group of fields. */
  method?: WafProfileConstraintMethod;
  /** Group of fields. */
  hostname?: WafProfileConstraintHostname;
  /** Group of fields. */
  malformed?: WafProfileConstraintMalformed;
  /** Group of fields. */
  "max-cookie"?: WafProfileConstraintMaxCookie;
  /** Group of fields. */
  "max-header-line"?: WafProfileConstraintMaxHeaderLine;
  /** Group of fields. */
  "max-url-param"?: WafProfileConstraintMaxUrlParam;
  /** Group of fields. */
  "max-range-segment"?: WafProfileConstraintMaxRangeSegment;
  /** Table, by `id`. */
  exception?: WafProfileConstraintException[];
}

/** Group of fields. */
export interface WafProfileConstraintHeaderLength {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  length?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintContentLength {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  length?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintParamLength {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  length?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintLineLength {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  length?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintUrlParamLength {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  length?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintVersion {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintMethod {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintHostname {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintMalformed {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintMaxCookie {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "max-cookie"?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintMaxHeaderLine {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "max-header-line"?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintMaxUrlParam {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "max-url-param"?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileConstraintMaxRangeSegment {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "max-range-segment"?: number;
  /** Option. */
  action?: "allow" | "block" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "high" | "medium" | "low" | UnknownValue;
}

/** Table, by `id`. */
export interface WafProfileConstraintException {
  /** Integer. */
  id: number;
  /** Text, up to 511 characters. */
  pattern?: string;
  /** Option. */
  regex?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Option. */
  "header-length"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "content-length"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "param-length"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "line-length"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "url-param-length"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  version?: "enable" | "disable" | UnknownValue;
  /** Option. */
  method?: "enable" | "disable" | UnknownValue;
  /** Option. */
  hostname?: "enable" | "disable" | UnknownValue;
  /** Option. */
  malformed?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "max-cookie"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "max-header-line"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "max-url-param"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "max-range-segment"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface WafProfileMethod {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option; default `medium`. */
  severity?: "high" | "medium" | "low" | UnknownValue;
  /** Option, several separated by blanks. */
  "default-allowed-methods"?: Values<"get" | "post" | "put" | "head" | "connect" | "trace" | "options" | "delete" | "others">;
  /** Table, by `id`. */
  "method-policy"?: WafProfileMethodMethodPolicy[];
}

/** Table, by `id`. */
export interface WafProfileMethodMethodPolicy {
  /** Integer. */
  id: number;
  /** Text, up to 511 characters. */
  pattern?: string;
  /** Option. */
  regex?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Option, several separated by blanks. */
  "allowed-methods"?: Values<"get" | "post" | "put" | "head" | "connect" | "trace" | "options" | "delete" | "others">;
}

/** Group of fields. */
export interface WafProfileAddressList {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "blocked-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `medium`. */
  severity?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `name`. */
  "trusted-address"?: WafProfileAddressListTrustedAddress[];
  /** Table, by `name`. */
  "blocked-address"?: WafProfileAddressListBlockedAddress[];
}

/** Table, by `name`. */
export interface WafProfileAddressListTrustedAddress extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface WafProfileAddressListBlockedAddress extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `id`. */
export interface WafProfileUrlAccess {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Option; default `permit`. */
  action?: "bypass" | "permit" | "block" | UnknownValue;
  /** Option; default `disable`. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option; default `medium`. */
  severity?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `id`. */
  "access-pattern"?: WafProfileUrlAccessAccessPattern[];
}

/** Table, by `id`. */
export interface WafProfileUrlAccessAccessPattern {
  /** Integer. */
  id: number;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  srcaddr?: string;
  /** Text, up to 511 characters. */
  pattern?: string;
  /** Option. */
  regex?: "enable" | "disable" | UnknownValue;
  /** Option. */
  negate?: "enable" | "disable" | UnknownValue;
}

/** A row of `waf/signature`, by `id`. */
export interface WafSignature {
  /** Text, up to 511 characters. */
  desc?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
}

/** A row of `waf/sub-class`, by `id`. */
export interface WafSubClass {
  /** Text, up to 127 characters. */
  name?: string;
  /** Integer. */
  id: number;
}
