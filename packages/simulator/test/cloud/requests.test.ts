import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";
import { APIS } from "../../src/model/cloud-model.ts";
import { accessToken, CARE, caller, FLEX, post } from "../harness.ts";

const products = ["forticloud"] as const;

describe("requests", () => {
  it("reach every operation of the specs", async () => {
    const sim = createSimulator({ products, personality: { tokenLifetimeMs: 1e9 } });
    for (const { basePath, operations } of Object.values(APIS)) {
      const call = await caller(sim, basePath);
      for (const [operation, { path }] of Object.entries(operations)) {
        const { body } = await call(path, {});
        expect(body, `${basePath} ${operation}`).toHaveProperty("status");
      }
    }
    expect(sim.journal.count({ status: 404 })).toBe(0);
    expect(sim.journal.entries().map((entry) => entry.operation)).toContain("entitlements.vm.create");
  });

  it("with a body that is no object are refused", async () => {
    const sim = createSimulator({ products });
    const token = await accessToken(sim, "assetmanagement");
    for (const body of ["[]", "1", "{", "null", "<html>"]) {
      expect(await post(sim, `${CARE}/folders/list`, body, token)).toMatchObject({
        status: 400,
        body: { error: { errorCode: 101, message: "Invalid incoming request." } },
      });
    }
    expect((await post(sim, `${CARE}/folders/list`, "", token)).status).toBe(200);
  });

  it("get an envelope whatever they hold", async () => {
    const sim = createSimulator({ products });
    const [care, flex] = [await caller(sim, CARE), await caller(sim, FLEX)];
    const paths = (api: "forticare" | "fortiflex") => Object.values(APIS[api].operations).map((item) => item.path);
    const fields = [
      "serialNumber",
      "serialNumbers",
      "registrationUnits",
      "configId",
      "parameters",
      "accountId",
      "id",
      "location",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.nat(),
        fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 2 })),
        async (isCare, pick, body) => {
          const all = paths(isCare ? "forticare" : "fortiflex");
          const answer = await (isCare ? care : flex)(all[pick % all.length] ?? "", body);
          expect([200, 400, 403]).toContain(answer.status);
          expect(typeof answer.body.status).toBe("number");
        },
      ),
      { numRuns: 150 },
    );
  });

  it("to other places find a page of HTML", async () => {
    const sim = createSimulator({ products });
    const ask = async (path: string, method = "POST") => {
      const response = await sim.fetch(`http://x${path}`, { method });
      return [response.status, response.headers.get("content-type")];
    };
    const html = "text/html; charset=utf-8";
    expect(await ask("/")).toEqual([404, html]);
    expect(await ask("/ES/api/other/v1/x")).toEqual([404, html]);
    expect(await ask(`${CARE}/products/none`)).toEqual([404, html]);
    expect(await ask(`${CARE}/products/list`, "GET")).toEqual([405, html]);
  });

  it("may spell the first segment in lower case", async () => {
    const sim = createSimulator({ products });
    const token = await accessToken(sim, "flexvm");
    expect((await post(sim, "/es/api/fortiflex/v2/programs/list", {}, token)).status).toBe(200);
  });

  it("are refused with HTTP 200 by the FortiFlex of that personality", async () => {
    const sim = createSimulator({ products, personality: { fortiflexErrorStatus: 200 } });
    const flex = await caller(sim, FLEX);
    expect(await flex("/configs/list", {})).toMatchObject({ status: 200, body: { status: -1 } });
  });
});
