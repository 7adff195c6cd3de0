import type { Caller, Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import type { ConfigurationTree } from "../contract/schema.ts";
import { Transactions } from "../transaction/transactions.ts";
import type { Transaction, TransactionOptions } from "../transaction/types.ts";
import { type ApiTrees, apiTrees, type TreeParts } from "./api-trees.ts";
import { type ApiPreview, sendPreview } from "./preview.ts";

/** What a transaction offers of the client. Every call through it belongs to the transaction. */
export interface TransactionScope<Tree extends ConfigurationTree> extends ApiTrees<Tree> {
  /** Sends what the GUI's API preview shows, as part of the transaction. */
  request(preview: ApiPreview, options?: FortiOSCallOptions): Promise<Envelope>;
  /** Always rejects with `TransactionError` (`"nested"`); nothing is sent. */
  transaction(work: (transaction: never) => unknown, options?: TransactionOptions): Promise<never>;
  /** Always rejects with `TransactionError` (`"nested"`); nothing is sent. */
  beginTransaction(options?: TransactionOptions): Promise<never>;
}

/** The transaction of a client of this firmware line. */
export type FortiOSTransaction<Tree extends ConfigurationTree> = Transaction<TransactionScope<Tree>>;

/** The transactions of a client. */
export function transactionsOver<Tree extends ConfigurationTree>(
  parts: TreeParts & { readonly vdom: string | undefined },
): Transactions<TransactionScope<Tree>> {
  const { caller, firmware, vdom } = parts;
  const scope = (inner: Caller): TransactionScope<Tree> => {
    const nested = transactionsOver<Tree>({ ...parts, caller: inner });
    const members: Omit<TransactionScope<Tree>, keyof ApiTrees<Tree>> = {
      request: (preview, options) => sendPreview(inner, preview, options, parts.rows),
      transaction: (work, options) => nested.run(work as () => never, options),
      beginTransaction: async (options) => (await nested.begin(options)) as never,
    };
    // The trees are getters, which a spread would call.
    const trees = apiTrees<Tree>({ ...parts, caller: inner });
    return Object.defineProperties(trees, Object.getOwnPropertyDescriptors(members)) as TransactionScope<Tree>;
  };
  return new Transactions({ caller, scope, vdom, firmware });
}
