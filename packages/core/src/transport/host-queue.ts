import PQueue from "p-queue";

interface Shared {
  readonly queue: PQueue;
  users: number;
}

const hosts = new Map<string, Shared>();

/**
 * The queue that bounds calls on the wire to one host, shared by every client of that host in the process. The lowest
 * `concurrency` any of them asked for holds. Call `release` when the client closes.
 */
export function hostQueue(origin: string, concurrency: number): { readonly queue: PQueue; release(): void } {
  const shared = hosts.get(origin) ?? { queue: new PQueue({ concurrency }), users: 0 };
  hosts.set(origin, shared);
  shared.users += 1;
  shared.queue.concurrency = Math.min(shared.queue.concurrency, concurrency);
  let released = false;
  return {
    queue: shared.queue,
    release: (): void => {
      if (released) return;
      released = true;
      shared.users -= 1;
      if (shared.users === 0) hosts.delete(origin);
    },
  };
}
