import type { ApiUser, TokenState } from "../oauth/state.ts";
import type { Fields } from "../support/fields.ts";
import type { Context } from "./context.ts";
import { denied, ruleBroken } from "./refusal.ts";

/** One authorised call with a body that fits its schema. */
export interface Call extends Context {
  readonly user: ApiUser;
  readonly token: TokenState;
  readonly body: Fields;
}

/** What an operation answers when it did what was asked. */
export interface Answer {
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** An error beside status 0: how "nothing found" looks in one operation. */
  readonly error?: { readonly errorCode: number; readonly message: string };
}

/** An operation of an API. */
export type Handler = (call: Call) => Answer;

/** The account a call is about: the one it names, or the user's own. */
export function accountOf(call: Call): number {
  const named = call.body.number("accountId");
  const [own] = call.user.accountIds;
  if (named === undefined) {
    if (call.user.namesAccount || own === undefined) {
      throw ruleBroken("accountId is needed for an Organization-scope API user.");
    }
    return own;
  }
  if (!call.user.accountIds.includes(named)) throw denied();
  return named;
}
