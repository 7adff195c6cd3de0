import { FortinetError, type FortinetErrorOptions } from "./fortinet-error.ts";

/** One refused item of a batch. */
export interface FailedItem<Input> {
  readonly input: Input;
  /** The service's own reason for this item. */
  readonly message: string;
  /** The item's own status, where the service gives one. */
  readonly status?: number | undefined;
}

/** Part of a batch was done. Items after the first batch with an error were not sent. */
export class PartialFailureError<Input = unknown, Result = unknown> extends FortinetError {
  static override readonly kind: string = "PartialFailureError";
  static override readonly code: string = "partial_failure";
  /** Results of the items that were done. */
  readonly succeeded: readonly Result[];
  /** Items the service refused, each with its reason. */
  readonly failed: readonly FailedItem<Input>[];
  /** Items that were never sent. */
  readonly notAttempted: readonly Input[];

  constructor(
    message: string,
    options: FortinetErrorOptions & {
      readonly succeeded: readonly Result[];
      readonly failed: readonly FailedItem<Input>[];
      readonly notAttempted: readonly Input[];
    },
  ) {
    super(message, options);
    this.succeeded = options.succeeded;
    this.failed = options.failed;
    this.notAttempted = options.notAttempted;
  }
}

/** A list ended before the service had told all of it. `rows` holds what came. */
export class IncompleteListError<Row = unknown> extends FortinetError {
  static override readonly kind: string = "IncompleteListError";
  static override readonly code: string = "incomplete_list";
  readonly rows: readonly Row[];

  constructor(message: string, options: FortinetErrorOptions & { readonly rows: readonly Row[] }) {
    super(message, options);
    this.rows = options.rows;
  }
}
