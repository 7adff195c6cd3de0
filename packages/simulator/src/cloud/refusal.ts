/** Error codes of Asset Management; FortiFlex uses the same ones in its `error` object. */
export const CODE = { missing: 101, wrong: 102, token: 201, denied: 202, rule: 301 } as const;

/** What a refusal carries besides its message. */
export interface RefusalDetails {
  readonly httpStatus?: number;
  /** `status` of the envelope. */
  readonly status?: number;
  readonly errorCode?: number | null;
  /** Top-level message, when it differs from the message of the error object. */
  readonly summary?: string;
  /** Payload in place of the empty one. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @internal A call the service refuses, thrown by a handler and written out in the envelope of its API. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly details: RefusalDetails;

  constructor(message: string, details: RefusalDetails = {}) {
    super(message);
    this.details = details;
  }
}

/** A mandatory input that is missing or empty. */
export function missingInput(): Refusal {
  return new Refusal("Invalid incoming request.", { errorCode: CODE.missing });
}

/** An input value that is not valid. */
export function wrongInput(message: string): Refusal {
  return new Refusal(message, { errorCode: CODE.wrong });
}

/** A business rule that the call breaks. */
export function ruleBroken(message: string, details: RefusalDetails = {}): Refusal {
  return new Refusal(message, { errorCode: CODE.rule, ...details });
}

/** A call the user has no permission for. */
export function denied(): Refusal {
  return new Refusal("Access denied: the API user has no permission for this action.", {
    httpStatus: 403,
    errorCode: CODE.denied,
  });
}
