import { describe, expectTypeOf, it } from "vitest";
import {
  type ApiError,
  type AuthError,
  type CallOptions,
  CloudSession,
  type CloudSessionOptions,
  type FailedItem,
  FortinetError,
  type Full,
  type FullResult,
  type IncompleteListError,
  isFortinetError,
  type LoginResponse,
  NotFoundError,
  type PartialFailureError,
  type SessionEvents,
  settle,
  type TimeoutError,
  type TimeoutPhase,
  type TokenInfo,
  type TokenStore,
  type UnknownValue,
  unknownValue,
} from "../src/index.ts";
import { Resource } from "../src/product.ts";
import { type MiniClient, miniCare } from "./session/mini-clients.ts";

/** The type with every option, at every depth, given as undefined. */
type AllUndefined<T> = { readonly [Key in keyof T]-?: undefined };

describe("options", () => {
  it("accept undefined under exactOptionalPropertyTypes", () => {
    expectTypeOf<AllUndefined<CloudSessionOptions>>().toExtend<CloudSessionOptions>();
    expectTypeOf<AllUndefined<CallOptions>>().toExtend<CallOptions>();
    expectTypeOf<AllUndefined<NonNullable<Parameters<typeof miniCare>[0]>>>().toExtend<
      Parameters<typeof miniCare>[0]
    >();
    expectTypeOf<{ connect: undefined; attempt: undefined; total: undefined }>().toExtend<CallOptions["timeout"]>();
    expectTypeOf<{ actor: undefined; traceId: undefined }>().toExtend<CallOptions["audit"]>();
    for (const group of ["retry", "breaker", "limits", "tls", "pool", "audit", "hooks"] as const) {
      expectTypeOf<AllUndefined<Extract<CloudSessionOptions[typeof group], object>>>().toExtend<
        CloudSessionOptions[typeof group]
      >();
    }
    expectTypeOf<AllUndefined<NonNullable<Parameters<CloudSession["close"]>[0]>>>().toExtend<
      Parameters<CloudSession["close"]>[0]
    >();
  });

  it("have types that tell mistakes", () => {
    // @ts-expect-error: a number of milliseconds for one timeout is not what the group takes.
    new CloudSession({ timeout: 5000 });
    // @ts-expect-error: there is no such option.
    new CloudSession({ user: "id" });
    // @ts-expect-error: true is no set of retry options.
    new CloudSession({ retry: true });
    // @ts-expect-error: the level has a name.
    new CloudSession({ logLevel: 30 });
    // @ts-expect-error: a session has its own login, a client_id belongs to its clients.
    new CloudSession({ clientId: "flexvm" });
    // @ts-expect-error: `shared` is for sessions; a client has no one to share with.
    miniCare({ limits: { shared: true } });
    // Contradictions (session and token) are told at run time: here both are options like others.
    expectTypeOf<{ token: string; session: CloudSession }>().toExtend<Parameters<typeof miniCare>[0]>();
  });
});

describe("sessions", () => {
  const session = {} as CloudSession;

  it("give tokens and answers as promises", () => {
    expectTypeOf(session.token).returns.resolves.toEqualTypeOf<string>();
    expectTypeOf(session.authenticate).returns.resolves.toEqualTypeOf<LoginResponse>();
    expectTypeOf(session.refresh).returns.resolves.toEqualTypeOf<LoginResponse>();
    expectTypeOf(session.tokenInfo).returns.toEqualTypeOf<TokenInfo | undefined>();
    expectTypeOf(session.timeRemaining).returns.toEqualTypeOf<number | undefined>();
    expectTypeOf<CloudSession>().toExtend<AsyncDisposable>();
    expectTypeOf<MiniClient>().toExtend<AsyncDisposable>();
  });

  it("take nothing for a wait but a signal: an exchange belongs to all who wait for it", () => {
    expectTypeOf(session.token).toBeCallableWith("flexvm", { signal: undefined });
    // @ts-expect-error: a timeout of one caller cannot hold for the others.
    session.token("flexvm", { timeout: { total: 5 } });
  });

  it("tell listeners what their event holds, and no token", () => {
    session.on("acquired", (event) => expectTypeOf(event).toEqualTypeOf<SessionEvents["acquired"]>());
    session.on("failed", ({ error }) => expectTypeOf(error).toEqualTypeOf<Error>());
    expectTypeOf(session.on("expired", () => 5)).toEqualTypeOf<() => void>();
    // @ts-expect-error: there is no such event.
    session.on("refreshed", () => undefined);
    type Keys<Event> = Event extends unknown ? keyof Event : never;
    expectTypeOf<Extract<Keys<SessionEvents[keyof SessionEvents]>, "token" | "accessToken">>().toEqualTypeOf<never>();
  });

  it("take stores that are asynchronous or not", () => {
    expectTypeOf<Map<string, never>>().toExtend<Pick<TokenStore, "get" | "set" | "delete">>();
    const redis = { get: async () => null, set: async () => "OK", delete: async () => 1 };
    expectTypeOf(redis).toExtend<TokenStore>();
    // @ts-expect-error: a token has a beginning and an end.
    const lacking: TokenStore = { ...redis, get: () => ({ accessToken: "a" }) };
    expectTypeOf(lacking).toEqualTypeOf<TokenStore>();
  });
});

describe("UnknownValue", () => {
  type Status = "Registered" | "Pending" | UnknownValue;
  const send = (_status: Status): void => undefined;

  it("refuses other literals and plain texts, and accepts what is known, marked or was read", () => {
    send("Registered");
    send(unknownValue("Retired"));
    send({} as Status);
    // @ts-expect-error: a foreign literal.
    send("Retired");
    // @ts-expect-error: any text.
    send("Retired" as string);
  });

  it("is a text, but no text is one", () => {
    expectTypeOf<UnknownValue>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Status>();
  });
});

describe("Full", () => {
  interface Methods {
    list(criteria: { readonly name?: string | undefined }, options?: CallOptions): Promise<string[]>;
    remove(id: number): Promise<void>;
    iterate(): AsyncIterable<string>;
    count(): number;
    readonly name: string;
  }

  it("gives a FullResult for every promise, with the same arguments, and nothing else", () => {
    expectTypeOf<keyof Full<Methods>>().toEqualTypeOf<"list" | "remove">();
    expectTypeOf<Full<Methods>["list"]>().toEqualTypeOf<
      (criteria: { readonly name?: string | undefined }, options?: CallOptions) => Promise<FullResult<string[]>>
    >();
    expectTypeOf<Full<Methods>["remove"]>().returns.resolves.toEqualTypeOf<FullResult<void>>();
  });

  it("is what a resource has, but for itself", () => {
    class Units extends Resource<"units.list"> {
      async list(): Promise<number[]> {
        return [];
      }
    }
    expectTypeOf<keyof Units["full"]>().toEqualTypeOf<"list">();
    expectTypeOf<Awaited<ReturnType<Units["full"]["list"]>>>().toEqualTypeOf<FullResult<number[]>>();
  });
});

describe("settle", () => {
  it("narrows to the value or to the error", async () => {
    const settled = await settle(Promise.resolve(5));
    expectTypeOf(settled.value).toEqualTypeOf<number | undefined>();
    if (settled.ok) {
      expectTypeOf(settled.value).toEqualTypeOf<number>();
      expectTypeOf(settled.error).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(settled.error).toEqualTypeOf<FortinetError>();
      expectTypeOf(settled.value).toEqualTypeOf<undefined>();
    }
    const { ok, value } = await settle(Promise.resolve({ name: "a" }));
    if (ok) expectTypeOf(value).toEqualTypeOf<{ name: string }>();
  });
});

describe("errors", () => {
  it("carry the types of what they hold", () => {
    type Partly = PartialFailureError<{ serialNumber: string }, { id: number }>;
    expectTypeOf<Partly["succeeded"]>().toEqualTypeOf<readonly { id: number }[]>();
    expectTypeOf<Partly["failed"]>().toEqualTypeOf<readonly FailedItem<{ serialNumber: string }>[]>();
    expectTypeOf<Partly["notAttempted"]>().toEqualTypeOf<readonly { serialNumber: string }[]>();
    expectTypeOf<IncompleteListError<string>["rows"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<PartialFailureError["succeeded"]>().toEqualTypeOf<readonly unknown[]>();
    expectTypeOf<TimeoutError["phase"]>().toEqualTypeOf<TimeoutPhase>();
  });

  it("are told apart by class and by guard", () => {
    const error: unknown = new NotFoundError("gone", { status: 404 });
    if (error instanceof NotFoundError) expectTypeOf(error).toEqualTypeOf<NotFoundError>();
    if (NotFoundError.is(error)) expectTypeOf(error).toEqualTypeOf<NotFoundError>();
    if (isFortinetError(error)) expectTypeOf(error).toEqualTypeOf<FortinetError>();
    if (FortinetError.is(error)) expectTypeOf(error.code).toEqualTypeOf<string>();
    expectTypeOf<AuthError>().toExtend<ApiError>();
    expectTypeOf<ApiError>().not.toExtend<AuthError & { readonly retryAt: Date }>();
  });
});
