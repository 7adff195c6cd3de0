import { FortinetError } from "../errors/fortinet-error.ts";
import { type FailedItem, PartialFailureError } from "../errors/of-many.ts";
import { OutcomeUnknownError } from "../errors/on-the-way.ts";

/** What one batch came to. */
export interface BatchResult<Input, Result> {
  readonly succeeded: readonly Result[];
  readonly failed: readonly FailedItem<Input>[];
  /** The error that explains `failed`. */
  readonly error?: FortinetError | undefined;
}

/**
 * Sends many items in batches, one after the other, and stops at the first batch with an error: further errors could lock
 * the account. Then `PartialFailureError` tells what was done, what failed and what was not sent. A first batch that failed
 * as a whole rejects with its own error.
 */
export async function inBatches<Input, Result>(
  what: string,
  items: readonly Input[],
  size: number,
  send: (batch: readonly Input[]) => Promise<BatchResult<Input, Result>>,
): Promise<Result[]> {
  const succeeded: Result[] = [];
  for (let at = 0; at < items.length; at += size) {
    const batch = items.slice(at, at + size);
    const result = await attempt(batch, send, at === 0);
    succeeded.push(...result.succeeded);
    if (result.failed.length === 0) continue;
    const notAttempted = items.slice(at + size);
    const [first] = result.failed;
    const { error } = result;
    const counts = `${succeeded.length} done, ${result.failed.length} failed, ${notAttempted.length} not sent`;
    throw new PartialFailureError<Input, Result>(`${what}: ${counts}. ${first?.message ?? ""}`.trim(), {
      succeeded,
      failed: result.failed,
      notAttempted,
      cause: error,
      requestId: error?.requestId,
      context: error?.context,
      hint:
        error instanceof OutcomeUnknownError
          ? "Nobody knows what became of the items in failed: read them before you send them again."
          : "failed holds each reason; send failed and notAttempted again once the reasons are dealt with.",
    });
  }
  return succeeded;
}

/** A later batch that fails as a whole must not hide what the earlier ones did. */
async function attempt<Input, Result>(
  batch: readonly Input[],
  send: (batch: readonly Input[]) => Promise<BatchResult<Input, Result>>,
  first: boolean,
): Promise<BatchResult<Input, Result>> {
  try {
    return await send(batch);
  } catch (error) {
    if (first || !(error instanceof FortinetError)) throw error;
    return { succeeded: [], failed: batch.map((input) => ({ input, message: error.message })), error };
  }
}
