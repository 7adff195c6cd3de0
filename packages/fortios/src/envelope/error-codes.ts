import {
  ApiError,
  AuthError,
  DuplicateError,
  InUseError,
  LockedOutError,
  NotFoundError,
  PermissionError,
  ValidationError,
} from "@fortikit/core";

/** What a code of the device, or an HTTP status, means. */
export interface ErrorMeaning {
  /** Short name, for tables and logs. */
  readonly name: string;
  /** The class an error of this kind has. */
  readonly type: typeof ApiError;
  /** What it means, as the rest of a sentence. */
  readonly meaning: string;
  /** What to do about it. */
  readonly hint: string;
}

const checkValues =
  "Compare the values with the field's type, length, range and choices; cli_error names the field where the device says it.";

/**
 * FortiOS' own codes, the member `error` of an answer. The list is open: devices answer with others, which keep their
 * number and the device's text.
 */
export const errorCodes: Readonly<Record<number, ErrorMeaning>> = {
  [-2]: { name: "out_of_range", type: ValidationError, meaning: "an index is out of range", hint: checkValues },
  [-3]: {
    name: "not_found",
    type: NotFoundError,
    meaning: "there is no such object",
    hint: "Check the key and the vdom; an object that is referred to must exist first.",
  },
  [-4]: {
    name: "table_full",
    type: ValidationError,
    meaning: "the table holds as many entries as the model or its licence allows",
    hint: "Delete entries that are not needed; monitor/system/vdom-resource tells the limits.",
  },
  [-5]: {
    name: "duplicate",
    type: DuplicateError,
    meaning: "an object of that key exists already",
    hint: "Update it, or use upsert() or ensure(), which take either case.",
  },
  [-7]: {
    name: "conflict",
    type: ValidationError,
    meaning: "a value conflicts with the settings of the device",
    hint: "The field may need another setting, another mode, or the feature to be visible.",
  },
  [-8]: { name: "invalid_address", type: ValidationError, meaning: "an IP address is not valid", hint: checkValues },
  [-9]: { name: "invalid_netmask", type: ValidationError, meaning: "a netmask is not valid", hint: checkValues },
  [-10]: { name: "invalid_gateway", type: ValidationError, meaning: "a gateway is not valid", hint: checkValues },
  [-14]: {
    name: "permission",
    type: PermissionError,
    meaning: "the administrator's rights do not suffice",
    hint: "Give its access profile write access to this group, and check that its vdoms include the one of the call.",
  },
  [-15]: {
    name: "duplicate_entry",
    type: DuplicateError,
    meaning: "an equal entry exists already",
    hint: "Look for the entry under another key: some values must be unique in their table.",
  },
  [-20]: { name: "blank", type: ValidationError, meaning: "a value that must be given is empty", hint: checkValues },
  [-23]: {
    name: "in_use",
    type: InUseError,
    meaning: "other objects refer to it",
    hint: "Take it out of what refers to it first; monitor/system/object/usage lists the references.",
  },
  [-37]: {
    name: "no_permission",
    type: PermissionError,
    meaning: "the administrator's rights do not suffice",
    hint: "Give its access profile access to this group.",
  },
  [-61]: {
    name: "unexpected_input",
    type: ValidationError,
    meaning: "the input is not what the device expects",
    hint: checkValues,
  },
  [-651]: { name: "invalid_input", type: ValidationError, meaning: "a value is not valid", hint: checkValues },
  [-1010]: {
    name: "refused_value",
    type: ValidationError,
    meaning: "the device did not take the values together",
    hint: "The number's meaning is not published; values that exclude each other are the usual cause.",
  },
  [-8102]: {
    name: "password_required",
    type: PermissionError,
    meaning: "the device wants the administrator's own password for this change",
    hint: "From FortiOS 7.6.5 on, creating API users and administrators needs it; make the change in the GUI or the CLI.",
  },
};

/** The code that says nothing beyond "no": the HTTP status tells what kind of refusal it is. */
export const genericCode = -1;

/** What `-1` means where the HTTP status tells nothing more. */
export const genericMeaning: ErrorMeaning = {
  name: "refused",
  type: ApiError,
  meaning: "a value is not valid, or the command failed",
  hint: checkValues,
};

/** HTTP statuses of FortiOS. */
export const httpStatuses: Readonly<Record<number, ErrorMeaning>> = {
  400: {
    name: "bad_request",
    type: ValidationError,
    meaning: "the device did not understand the request",
    hint: checkValues,
  },
  401: {
    name: "unauthorized",
    type: AuthError,
    meaning: "the token or the session was not accepted",
    hint: "Check the token, that the trusted hosts of the API user include this machine's address, and its vdoms.",
  },
  403: {
    name: "forbidden",
    type: PermissionError,
    meaning: "the administrator may not do this",
    hint: "Check its access profile, its vdoms and its trusted hosts.",
  },
  404: {
    name: "not_found",
    type: NotFoundError,
    meaning: "there is no such object",
    hint: "Check the key and the vdom.",
  },
  405: {
    name: "method_not_allowed",
    type: ApiError,
    meaning: "the path does not take this method",
    hint: "Singletons cannot be created or deleted, an update needs a key other than 0, and some endpoints changed from GET to POST with a firmware.",
  },
  413: {
    name: "too_large",
    type: ValidationError,
    meaning: "the request is larger than the device takes",
    hint: "Send less in one request.",
  },
  424: {
    name: "failed_dependency",
    type: ValidationError,
    meaning: "something the request depends on is missing, exists already, or is not valid",
    hint: "Check that every object that is referred to exists in this vdom; of FortiAnalyzer endpoints, that the FortiAnalyzer is up.",
  },
  429: {
    name: "locked_out",
    type: LockedOutError,
    meaning: "the device has blocked this address after failed logins",
    hint: "Every further attempt prolongs the block; by default three failures block for 60 seconds.",
  },
  500: {
    name: "internal_error",
    type: ApiError,
    meaning: "the device could not carry it out",
    hint: "cli_error tells the reason where the device gives one.",
  },
};
