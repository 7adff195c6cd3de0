import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type NockGuard, startNockGuard } from "./nock-guard.ts";

/**
 * Mocks HTTP with nock in this test file: the network is closed but for 127.0.0.1, and a test fails when a request met
 * no interceptor or an interceptor met no request. Interceptors are set up with `import nock from "nock"`.
 */
export function useNock(): void {
  let guard: NockGuard | undefined;
  beforeAll(async () => {
    guard = await startNockGuard();
  });
  beforeEach(() => guard?.reset());
  afterEach(() => {
    try {
      guard?.check();
    } finally {
      guard?.reset();
    }
  });
  afterAll(() => guard?.stop());
}
