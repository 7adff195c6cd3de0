// Generated from specs/fortiflex/v1.yaml by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

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

/** Whose configurations to list. */
export interface ConfigsListRequest {
  /**
   * The program. ELAVMR and ten digits when prepaid, ELAVMS when postpaid; the form is inferred from examples and
   * not a rule.
   */
  programSerialNumber: string;
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

/** Whose machines to list. */
export interface VmsListRequest {
  /** The configuration. */
  configId: number;
}

/** Machines. */
export type VmsListResponse = VmsResponse;

/** The machines to make. */
export interface VmsCreateRequest {
  /** The configuration. */
  configId: number;
  /** How many. */
  count: number;
  /** Free text. */
  description?: string | undefined;
  /** When it ends. Null or left out: the end of the program. */
  endDate?: string | null | undefined;
  /** The folder to file it in, as names with slashes from My Assets down. */
  folderPath?: string | undefined;
}

/** Machines. */
export type VmsCreateResponse = VmsResponse;

/** What to change. */
export interface VmsUpdateRequest {
  /** The serial number of the machine. */
  serialNumber: string;
  /** The configuration it belongs to from now on. Clients made by Fortinet send it with every change. */
  configId?: number | undefined;
  /** Free text. */
  description?: string | undefined;
  /** When it ends. Null or left out: the end of the program. */
  endDate?: string | null | undefined;
}

/** Machines. */
export type VmsUpdateResponse = VmsResponse;

/** What to stop. */
export interface VmsStopRequest {
  /** The serial number of the machine. */
  serialNumber: string;
}

/** Machines. */
export type VmsStopResponse = VmsResponse;

/** What to start again. */
export interface VmsReactivateRequest {
  /** The serial number of the machine. */
  serialNumber: string;
}

/** Machines. */
export type VmsReactivateResponse = VmsResponse;

/** Whose token to replace. */
export interface VmsTokenRequest {
  /** The serial number of the machine. */
  serialNumber: string;
}

/** Machines. */
export type VmsTokenResponse = VmsResponse;

/** Which points to read. `configId` or `serialNumber` is needed. */
export interface VmsPointsRequest {
  /** The first day. */
  startDate: string;
  /** The last day. */
  endDate: string;
  /** Machines of this configuration. */
  configId?: number | undefined;
  /** Only this serial number. */
  serialNumber?: string | undefined;
}

/** Points of each serial number. */
export interface VmsPointsResponse extends Envelope {
  /** Points of each serial number. */
  vms?: VmPoints[] | null;
}

/** An empty object. */
export type GroupsListRequest = Record<string, never>;

/** The groups. */
export interface GroupsListResponse extends Envelope {
  /** The groups. */
  groups?: Group[] | null;
}

/** Where to look for an unused token. */
export interface GroupsNexttokenRequest {
  /** Only this folder, as names with slashes from My Assets down. */
  folderPath?: string | undefined;
  /** Only this configuration. */
  configId?: number | undefined;
}

/** Machines. */
export type GroupsNexttokenResponse = VmsResponse;

/** Machines. */
export interface VmsResponse extends Envelope {
  /** The machines. */
  vms?: Vm[] | null;
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
  /** Its first day. */
  startDate?: string;
  /** Its last day. */
  endDate?: string;
  /** Whether support is included. */
  hasSupportCoverage?: boolean;
}

/** Product, size and services that entitlements are made of. */
export interface Config {
  /** The configuration. */
  id: number;
  /** Its name. */
  name?: string;
  /** The program it belongs to. */
  programSerialNumber?: string;
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

/** The right of a virtual machine to run. */
export interface Vm {
  /** Its serial number. */
  serialNumber: string;
  /** Free text. */
  description?: string | null;
  /** The configuration it is made of. */
  configId?: number;
  /** When it began. */
  startDate?: string | null;
  /** When it ends. */
  endDate?: string | null;
  /**
   * PENDING: made, token not used yet. ACTIVE: in use, points are counted. STOPPED: paused. EXPIRED: past its end or
   * the end of the program.
   */
  status?: EntitlementStatus;
  /** 20 hex digits that license a machine. A secret. */
  token?: string | null;
  /** Whether the token was used. */
  tokenStatus?: "NOTUSED" | "USED" | "" | UnknownValue | null;
}

/** Points that one serial number used. */
export interface VmPoints {
  /** The serial number. */
  serialNumber: string;
  /** Points in the days that were asked for. */
  points?: number;
}

/** A folder with tokens. */
export interface Group {
  /** Names with slashes from My Assets down. */
  folderPath: string;
  /** Tokens not used yet. */
  availableTokens?: number;
  /** Tokens in use. */
  usedTokens?: number;
}
