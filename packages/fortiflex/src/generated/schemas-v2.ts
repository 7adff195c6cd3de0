// Generated from specs/fortiflex/v2.yaml by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** What every answer carries beside its payload. */
export interface Envelope {
  /** 0 is success, anything else is a failure. */
  status: number;
  /** A sentence for people. Names wrong parameters as `Parameter id N`. */
  message?: string | null;
  /** More about a failure, or null. */
  error?: ErrorDetail | null;
}

/** More about a failure. */
export interface ErrorDetail {
  /** Number of the failure. */
  errorCode?: number;
  /** A sentence for people. */
  message?: string;
}

/** An empty object. */
export type ProgramsListRequest = Record<string, never>;

/** The programs. */
export interface ProgramsListResponse extends Envelope {
  /** The programs. */
  programs?: Program[] | null;
}

/** Which program to read. */
export interface ProgramsPointsRequest {
  /**
   * The program. ELAVMR and ten digits when prepaid, ELAVMS when postpaid; the form is inferred from examples and
   * not a rule.
   */
  programSerialNumber: string;
}

/** The point balance of a program. */
export interface ProgramsPointsResponse extends Envelope {
  /** A list whose first item carries the balance. (Evidence: one source.) */
  programs?: ProgramPoints[] | null;
}

/** Whose configurations to list. */
export interface ConfigsListRequest {
  /**
   * The program. ELAVMR and ten digits when prepaid, ELAVMS when postpaid; the form is inferred from examples and
   * not a rule.
   */
  programSerialNumber: string;
  /** The account to work in. */
  accountId?: number | undefined;
}

/** The configurations. */
export interface ConfigsListResponse extends Envelope {
  /** The configurations. */
  configs?: Config[] | null;
}

/** The configuration to make. */
export interface ConfigsCreateRequest {
  /**
   * The program. ELAVMR and ten digits when prepaid, ELAVMS when postpaid; the form is inferred from examples and
   * not a rule.
   */
  programSerialNumber: string;
  /** Its name. */
  name: string;
  /** The product type. */
  productTypeId: number;
  /** Its parameters. One item for each choice of a list. */
  parameters: readonly ParameterIn[];
  /** The account to work in. */
  accountId?: number | undefined;
}

/** The configuration as one object, not a list. */
export type ConfigsCreateResponse = ConfigResponse;

/** What to change. */
export interface ConfigsUpdateRequest {
  /** The configuration. */
  id: number;
  /** The new name. Send the old one to keep it. */
  name?: string | undefined;
  /** All its parameters. */
  parameters: readonly ParameterIn[];
}

/** The configuration as one object, not a list. */
export type ConfigsUpdateResponse = ConfigResponse;

/** Which configuration. */
export interface ConfigsEnableRequest {
  /** The configuration. */
  id: number;
}

/** The configuration as one object, not a list. */
export type ConfigsEnableResponse = ConfigResponse;

/** Which configuration. */
export interface ConfigsDisableRequest {
  /** The configuration. */
  id: number;
}

/** The configuration as one object, not a list. */
export type ConfigsDisableResponse = ConfigResponse;

/** The configuration as one object, not a list. */
export interface ConfigResponse extends Envelope {
  /** The configuration. */
  configs?: Config | null;
}

/** What to look for. `configId`, or `accountId` with `programSerialNumber`, is needed. */
export interface EntitlementsListRequest {
  /** Entitlements of this configuration. */
  configId?: number | undefined;
  /** The account to work in. */
  accountId?: number | undefined;
  /**
   * The program. ELAVMR and ten digits when prepaid, ELAVMS when postpaid; the form is inferred from examples and
   * not a rule.
   */
  programSerialNumber?: string | undefined;
  /** One serial number. */
  serialNumber?: string | undefined;
  /** Entitlements with this description. */
  description?: string | undefined;
  /**
   * PENDING: made, token not used yet. ACTIVE: in use, points are counted. STOPPED: paused. EXPIRED: past its end or
   * the end of the program.
   */
  status?: EntitlementStatus | undefined;
  /** Whether the token was used. */
  tokenStatus?: "NOTUSED" | "USED" | UnknownValue | undefined;
}

/** Entitlements, in one of two keys. */
export type EntitlementsListResponse = EntitlementsResponse;

/** The entitlements to make. */
export interface EntitlementsVmCreateRequest {
  /** The configuration. */
  configId: number;
  /** How many. Default: 1. */
  count?: number | undefined;
  /** Free text. */
  description?: string | undefined;
  /** When it ends. Null or left out: the end of the program. */
  endDate?: string | null | undefined;
  /** The folder to file it in, as names with slashes from My Assets down. */
  folderPath?: string | undefined;
  /** True: ACTIVE at once, without waiting for the first use of the token. Default: false. */
  skipPending?: boolean | undefined;
}

/** Entitlements, in one of two keys. */
export type EntitlementsVmCreateResponse = EntitlementsResponse;

/** The devices to make entitlements for. */
export interface EntitlementsHardwareCreateRequest {
  /** The configuration. */
  configId: number;
  /** Whole serial numbers. */
  serialNumbers: readonly string[];
  /** When it ends. Null or left out: the end of the program. */
  endDate?: string | null | undefined;
}

/** Entitlements, in one of two keys. */
export type EntitlementsHardwareCreateResponse = EntitlementsResponse;

/** The cloud entitlement to make. */
export interface EntitlementsCloudCreateRequest {
  /** The configuration. */
  configId: number;
  /** When it ends. Null or left out: the end of the program. */
  endDate?: string | null | undefined;
  /**
   * Not in every client. The folder to file it in, as names with slashes from My Assets down. (Evidence: sources
   * disagree.)
   */
  folderPath?: string | undefined;
  /** Free text. Sent by one client. (Evidence: one source.) */
  description?: string | undefined;
  /** How many. Two clients send 1, others leave it out. (Evidence: sources disagree.) */
  count?: number | undefined;
}

/** Entitlements, in one of two keys. */
export type EntitlementsCloudCreateResponse = EntitlementsResponse;

/** What to change. */
export interface EntitlementsUpdateRequest {
  /** The serial number of the entitlement. */
  serialNumber: string;
  /** The configuration it belongs to from now on. Clients made by Fortinet send it with every change. */
  configId?: number | undefined;
  /** Free text. */
  description?: string | undefined;
  /** When it ends. Null or left out: the end of the program. */
  endDate?: string | null | undefined;
}

/** Entitlements, in one of two keys. */
export type EntitlementsUpdateResponse = EntitlementsResponse;

/** What to stop. */
export interface EntitlementsStopRequest {
  /** The serial number of the entitlement. */
  serialNumber: string;
}

/** Entitlements, in one of two keys. */
export type EntitlementsStopResponse = EntitlementsResponse;

/** What to start again. */
export interface EntitlementsReactivateRequest {
  /** The serial number of the entitlement. */
  serialNumber: string;
}

/** Entitlements, in one of two keys. */
export type EntitlementsReactivateResponse = EntitlementsResponse;

/** Whose token to replace. */
export interface EntitlementsVmTokenRequest {
  /** The serial number of the entitlement. */
  serialNumber: string;
}

/** Entitlements, in one of two keys. */
export type EntitlementsVmTokenResponse = EntitlementsResponse;

/** Which points to read. */
export interface EntitlementsPointsRequest {
  /** The first day. */
  startDate: string;
  /** The last day. */
  endDate: string;
  /** Entitlements of this configuration. */
  configId?: number | undefined;
  /** Only this serial number. */
  serialNumber?: string | undefined;
  /** The account to work in. */
  accountId?: number | undefined;
  /**
   * The program. ELAVMR and ten digits when prepaid, ELAVMS when postpaid; the form is inferred from examples and
   * not a rule.
   */
  programSerialNumber?: string | undefined;
}

/** Points of each serial number. */
export interface EntitlementsPointsResponse extends Envelope {
  /** Points of each serial number. */
  entitlements?: EntitlementPoints[] | null;
}

/** Which entitlements go from where to where. */
export interface EntitlementsTransferRequest {
  /** The account that has them now. */
  sourceAccountId: number;
  /** Their configuration. */
  sourceConfigId: number;
  /** The account that gets them. */
  targetAccountId: number;
  /**
   * Their new configuration. One source leaves it out: a matching one is then used or made, it seems. (Evidence:
   * sources disagree.)
   */
  targetConfigId?: number | undefined;
  /** Whole serial numbers. */
  serialNumbers: readonly string[];
}

/** Entitlements, in one of two keys. */
export type EntitlementsTransferResponse = EntitlementsResponse;

/** Whose groups to list. */
export interface GroupsListRequest {
  /** The account to work in. */
  accountId: number;
}

/** The groups. */
export interface GroupsListResponse extends Envelope {
  /** The groups. */
  groups?: Group[] | null;
}

/** Where to look for an unused token. `accountId` or `configId` is needed. */
export interface GroupsNexttokenRequest {
  /** The account to work in. */
  accountId?: number | undefined;
  /** Only this configuration. */
  configId?: number | undefined;
  /** Only this folder, as names with slashes from My Assets down. */
  folderPath?: string | undefined;
  /** Only entitlements in one of these states. */
  status?: readonly ("ACTIVE" | "PENDING" | UnknownValue)[] | undefined;
}

/** Entitlements, in one of two keys. */
export type GroupsNexttokenResponse = EntitlementsResponse;

/** What to calculate. */
export interface ToolsCalcRequest {
  /**
   * The program. ELAVMR and ten digits when prepaid, ELAVMS when postpaid; the form is inferred from examples and
   * not a rule.
   */
  programSerialNumber: string;
  /** How many entitlements. 1 for cloud products. */
  count: number;
  /** The product type. */
  productTypeId: number;
  /** The parameters. One item for each choice of a list. */
  parameters: readonly ParameterIn[];
}

/** What it would cost. */
export interface ToolsCalcResponse extends Envelope {
  /** Points for each day: an object, or a number in older samples. (Evidence: sources disagree.) */
  points?: CalculatedPoints | number | null;
  /** A key that one document names and no sample shows. (Evidence: sources disagree.) */
  configs?: unknown;
}

/** Entitlements, in one of two keys. */
export interface EntitlementsResponse extends Envelope {
  /** The entitlements. */
  entitlements?: Entitlement[] | null;
  /** The same list in some answers in place of `entitlements`. */
  vms?: Entitlement[] | null;
}

/** One parameter of a configuration. The value is text on the wire; numbers are taken too. */
export interface ParameterIn {
  /** The parameter. */
  id: number;
  /** Its value as text, or a number. */
  value: string | number;
}

/** One parameter of a configuration. */
export interface ParameterOut {
  /** The parameter. */
  id: number;
  /** Its name for people. */
  name?: string;
  /** Its value as text. */
  value?: string;
}

/** A program that points are bought in. */
export interface Program {
  /** ELAVMR… is prepaid, ELAVMS… is postpaid. */
  serialNumber: string;
  /** The account. */
  accountId?: number;
  /** Its first day. */
  startDate?: string;
  /** Its last day. */
  endDate?: string;
  /** Whether support is included. */
  hasSupportCoverage?: boolean;
}

/** The balance of a program. (Evidence: one source.) */
export interface ProgramPoints {
  /** The program. */
  serialNumber: string;
  /** Points that are left. */
  pointBalance?: number;
}

/** Product, size and services that entitlements are made of. */
export interface Config {
  /** The configuration. */
  id: number;
  /** Its name. */
  name?: string;
  /** The program it belongs to. */
  programSerialNumber?: string;
  /** The account. */
  accountId?: number;
  /** Whether new entitlements can be made of it. */
  status?: "ACTIVE" | "DISABLED" | UnknownValue;
  /** A product type. */
  productType?: ProductType;
  /** Its parameters. */
  parameters?: ParameterOut[] | null;
}

/** A product type. */
export interface ProductType {
  /** Number of the product type. */
  id: number;
  /** Its name for people. */
  name?: string;
}

/**
 * PENDING: made, token not used yet. ACTIVE: in use, points are counted. STOPPED: paused. EXPIRED: past its end or
 * the end of the program.
 */
export type EntitlementStatus = "PENDING" | "ACTIVE" | "STOPPED" | "EXPIRED" | UnknownValue;

/** The right of a machine, a device or a cloud service to run. */
export interface Entitlement {
  /** Its serial number. */
  serialNumber: string;
  /** Free text. */
  description?: string | null;
  /** The configuration it is made of. */
  configId?: number;
  /** The account. */
  accountId?: number;
  /** When it began. */
  startDate?: string | null;
  /** When it ends. */
  endDate?: string | null;
  /**
   * PENDING: made, token not used yet. ACTIVE: in use, points are counted. STOPPED: paused. EXPIRED: past its end or
   * the end of the program.
   */
  status?: EntitlementStatus;
  /** 20 hex digits that license a machine; empty for devices and cloud services. A secret. */
  token?: string | null;
  /** Whether the token was used; empty for devices and cloud services. */
  tokenStatus?: "NOTUSED" | "USED" | "" | UnknownValue | null;
}

/** Points that one serial number used. */
export interface EntitlementPoints {
  /** The serial number. */
  serialNumber: string;
  /** The account. */
  accountId?: number;
  /** Points in the days that were asked for. */
  points?: number;
}

/** Points for each day. (Evidence: one source.) */
export interface CalculatedPoints {
  /** By the price list of today. */
  current?: number;
  /** By the newest price list. */
  latest?: number;
  /** When the newest price list begins. */
  latestEffectiveDate?: string;
}

/** A folder with tokens. */
export interface Group {
  /** Names with slashes from My Assets down. */
  folderPath: string;
  /** The account. */
  accountId?: number;
  /** Tokens not used yet. */
  availableTokens?: number;
  /** Tokens in use. */
  usedTokens?: number;
}
