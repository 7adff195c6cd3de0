import { ChallengeError } from "@fortikit/core";

/** What a login wants beyond user name and password. */
export interface Challenge {
  /**
   * `token_code`: a second factor; `banner`: a disclaimer is to be accepted; `password_change`: the password has expired or
   * was never set.
   */
  readonly kind: "token_code" | "banner" | "password_change";
  /** What the device says about it, where it says something. */
  readonly message: string | undefined;
  readonly username: string;
}

/** The answer to a challenge; `undefined` declines it. */
export type ChallengeAnswer =
  /** The code of the second factor. */
  | { readonly code: string }
  /** Whether the banner is accepted. */
  | { readonly accept: boolean }
  /** The password to set. The client uses it from then on. */
  | { readonly newPassword: string }
  | undefined;

/** Answers the challenges of a login. What it throws is the cause of the `ChallengeError`. */
export type ChallengeHandler = (challenge: Challenge) => ChallengeAnswer | Promise<ChallengeAnswer>;

/** What the flow goes on with. */
export interface Answered {
  readonly code?: string | undefined;
  readonly newPassword?: string | undefined;
}

const wants: Readonly<Record<Challenge["kind"], string>> = {
  token_code: "a second factor",
  banner: "a disclaimer to be accepted",
  password_change: "a new password",
};

const hints: Readonly<Record<Challenge["kind"], string>> = {
  token_code: "Answer { code } in onChallenge. API tokens need no second factor.",
  banner: "Answer { accept: true } in onChallenge. API tokens see no banner.",
  password_change: "Answer { newPassword } in onChallenge, or change the password on the device.",
};

/** Asks the user's handler; without an answer the login ends here. */
export async function answerTo(
  challenge: Challenge,
  handler: ChallengeHandler | undefined,
  status: number,
): Promise<Answered> {
  const refuse = (why: string, cause?: unknown): never => {
    throw new ChallengeError(`The login of ${challenge.username} wants ${wants[challenge.kind]}${why}.`, {
      status,
      cause,
      details: challenge.message === undefined ? [] : [challenge.message],
      hint: hints[challenge.kind],
    });
  };
  if (handler === undefined) return refuse(", and there is no onChallenge to answer it");
  let answer: ChallengeAnswer;
  try {
    answer = await handler(challenge);
  } catch (cause) {
    return refuse(", and onChallenge failed", cause);
  }
  const given: { code?: unknown; accept?: unknown; newPassword?: unknown } = answer ?? {};
  if (challenge.kind === "banner") return given.accept === true ? {} : refuse(", which was declined");
  const text = challenge.kind === "token_code" ? given.code : given.newPassword;
  if (typeof text !== "string" || text === "") return refuse(", which was declined");
  return challenge.kind === "token_code" ? { code: text } : { newPassword: text };
}

/** The device asks again for what it was told. */
export function askedTwice({ kind, username, message }: Challenge, status: number): ChallengeError {
  return new ChallengeError(`The login of ${username} wants ${wants[kind]} again: the answer was not accepted.`, {
    status,
    details: message === undefined ? [] : [message],
    hint: hints[kind],
  });
}
