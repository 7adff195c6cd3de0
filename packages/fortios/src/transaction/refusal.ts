import { ApiError } from "@fortikit/core";
import { TransactionError, type TransactionReason } from "./transaction-error.ts";

/** What errors tell of a transaction. */
export interface TransactionName {
  readonly id: number;
  readonly vdom: string | undefined;
}

const meanings: Readonly<Record<"expired" | "conflict", readonly [meaning: string, hint: string]>> = {
  expired: [
    "has expired, or the device does not know it: its changes were discarded",
    "Start it anew; a longer timeout gives it more time.",
  ],
  conflict: [
    "cannot change what another transaction or administrator is changing",
    "The device keeps a table for the first transaction that changes it. Abort, and try again when that one has ended.",
  ],
};

/** The error of a call under a transaction: a `TransactionError` where the device's words tell so, else the error itself. */
export function refusalOf(error: unknown, transaction: TransactionName): unknown {
  if (!(error instanceof ApiError)) return error;
  const reason = reasonOf(error.details.join(" "));
  return reason === undefined ? error : refusal(reason, transaction, error);
}

/** The error of a transaction that has expired or met another one. */
export function refusal(
  reason: "expired" | "conflict",
  { id, vdom }: TransactionName,
  cause?: ApiError,
): TransactionError {
  const [meaning, hint] = meanings[reason];
  return new TransactionError(`Transaction ${id}${vdom === undefined ? "" : ` of vdom ${vdom}`} ${meaning}.`, {
    reason,
    transactionId: id,
    hint,
    cause,
    requestId: cause?.requestId,
    context: cause?.context ?? { service: "fortios", object: { type: "transaction", key: String(id) } },
  });
}

/** No code of its own is known for these refusals; the words are. */
function reasonOf(text: string): (TransactionReason & ("expired" | "conflict")) | undefined {
  if (/another (?:transaction|admin)|locked by|being (?:configured|edited|modified|changed)/i.test(text))
    return "conflict";
  if (!/transaction/i.test(text)) return undefined;
  if (/\block|conflict/i.test(text)) return "conflict";
  return /expire|time(?:d|s)?[ -]?out|not (?:exist|found|valid)|invalid|unknown|no such/i.test(text)
    ? "expired"
    : undefined;
}
