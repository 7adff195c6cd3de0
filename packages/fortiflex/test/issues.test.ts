// A test for each fault that was reported, of this package or of the clients before it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { FortiFlex } from "@fortikit/fortiflex";
import { expect, it } from "vitest";
import { failure, rig, seeded } from "./harness.ts";

/** A port of this machine that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it("a creation whose connection was refused is repeated, and made once", async () => {
  const port = await closedPort();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request
      .resume()
      .on("end", () => response.end(JSON.stringify({ status: 0, entitlements: [{ serialNumber: "A" }] })));
  });
  // The service comes up between the two attempts.
  const beforeRetry = (): Promise<void> => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  const flex = new FortiFlex({
    token: "t",
    apiUrl: `http://127.0.0.1:${port}`,
    retry: { limit: 1, delay: 0 },
    hooks: { beforeRetry },
  });
  expect(await flex.entitlements.createVm({ configId: 1 })).toEqual([{ serialNumber: "A" }]);
  expect(flex.stats().retries).toMatchObject({ total: 1, byOperation: { "entitlements.vm.create": 1 } });
  expect(requests).toBe(1);
  await flex.close();
  server.closeAllConnections();
  server.close();
});

it("HTTP 200 with a status that is not 0 is an error", async () => {
  const { flex } = await rig({}, { personality: { fortiflexErrorStatus: 200 } });
  expect(await failure(flex.entitlements.stop("NOTHING"))).toMatchObject({
    code: "not_found",
    status: 200,
    apiStatus: -1,
  });
});

it("stop and reactivate answer with vms in place of entitlements", async () => {
  const { flex } = await rig();
  const { envelope, value } = await flex.entitlements.full.stop(seeded.active);
  expect(envelope).toHaveProperty("vms");
  expect(value).toMatchObject({ serialNumber: seeded.active, status: "STOPPED" });
});

it("no free token is an answer, not a broken one", async () => {
  const { flex } = await rig();
  expect(await failure(flex.groups.nextToken({ configId: 3004 }))).toMatchObject({ code: "not_found" });
});

it("a product given by number can be updated with what was read", async () => {
  const { flex, bodies } = await rig();
  const [config] = await flex.configs.list({ programSerialNumber: seeded.postpaid });
  const parameters = Object.fromEntries((config?.wire.parameters ?? []).map(({ id, value = "" }) => [id, value]));
  await flex.configs.update({
    id: seeded.vmConfig,
    productTypeId: 1,
    parameters: { ...parameters, 43: ["FGTAVDB", "FGTDLDB"] },
  });
  expect(bodies("configs.update")[0]?.parameters).toHaveLength(7);
});

it("two clients with one session log in once each, ten calls at a time", async () => {
  const { sim, flex, vm } = await rig();
  await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? flex : vm).programs.list()));
  expect(sim.forticloud.loginCount()).toBe(1);
});
