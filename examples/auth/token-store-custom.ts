// A token store of your own, as one would write it for Redis: text by key, with an end, and a lock across processes.
import type { StoredToken, TokenStore } from "@fortikit/core";
import { CloudSession, FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

/** Stands for `redis`: GET, SET with PXAT, DEL. */
const redis = new Map<string, string>();
const locks = new Map<string, Promise<unknown>>();

const store: TokenStore = {
  get: async (key) => {
    const text = redis.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as StoredToken); // rubbish counts as no token
  },
  set: async (key, token) => redis.set(key, JSON.stringify(token)), // { PXAT: token.expiresAt }
  delete: async (key) => redis.delete(key),
  lock: async (key, task) => {
    const mine = (locks.get(key) ?? Promise.resolve()).then(task);
    locks.set(
      key,
      mine.catch(() => undefined),
    );
    return mine;
  },
};

await using target = await openTarget();
await using one = new CloudSession({ ...target.login, store });
await using two = new CloudSession({ ...target.login, store });
await Promise.all([one, two].map((session) => new FortiCare({ session }).folders.list()));

const sources = [one, two].map((session) => session.tokenInfo("assetmanagement")?.source);
console.log(`Tokens by ${sources.toSorted().join(" and ")}; ${redis.size} stored`);
