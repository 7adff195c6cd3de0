import type { Visit } from "../device.ts";
import type { Told } from "../envelope.ts";
import type { Answer } from "../types.ts";
import type { Spot } from "./locate.ts";
import type { Transaction } from "./transactions.ts";

/** One request to one table in one vdom. */
export interface TableVisit {
  readonly visit: Visit;
  readonly vdom: string;
  /** `firewall/address` */
  readonly path: string;
  readonly spot: Spot;
  readonly told: Told;
  readonly transaction: Transaction | undefined;
}

/** What came of a write: the key it was about, or why it was refused. */
export type Outcome = { readonly mkey?: unknown } | { readonly refused: Answer };
