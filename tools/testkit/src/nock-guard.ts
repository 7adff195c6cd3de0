/** nock, switched on, with the network closed but for 127.0.0.1. */
export interface NockGuard {
  /** Forgets what was seen and set up, and closes the network again. */
  reset(): void;
  /** Throws if a request met no interceptor or an interceptor met no request since the last `reset`. */
  check(): void;
  /** Switches nock off. */
  stop(): void;
}

const loopback = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/** Switches nock on. It is loaded here and not before, because loading it already changes how sockets behave. */
export async function startNockGuard(): Promise<NockGuard> {
  const { default: nock } = await import("nock");
  const unmatched: string[] = [];
  const onNoMatch = (request: Request): void => {
    // nock reports what it lets through to local servers, too.
    if (!loopback.test(new URL(request.url).host)) unmatched.push(`${request.method} ${request.url}`);
  };
  if (!nock.isActive()) nock.activate();
  nock.emitter.on("no match", onNoMatch);

  return {
    reset() {
      unmatched.length = 0;
      nock.cleanAll();
      nock.disableNetConnect();
      nock.enableNetConnect(loopback);
    },
    check() {
      const missing = unmatched.map((request) => `no interceptor for ${request}`);
      const unused = nock.pendingMocks().map((mock) => `no request for ${mock}`);
      if (missing.length + unused.length > 0) throw new Error(`nock: ${[...missing, ...unused].join("; ")}`);
    },
    stop() {
      nock.emitter.off("no match", onNoMatch);
      nock.cleanAll();
      nock.enableNetConnect();
      nock.restore();
    },
  };
}
