import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { emitCollection, emitEnvironment } from "../../src/cloud/emit-postman.ts";
import { loadSpec, type Spec } from "../../src/cloud/load-spec.ts";
import { REPOSITORY } from "../fixture.ts";

interface Item {
  id: string;
  name: string;
  request: { method: string; url: { raw: string }; body: { raw: string } };
  event?: { listen: string; script: { exec: string[] } }[];
}
interface Collection {
  info: { name: string; schema: string };
  item: { name: string; item: Item[] }[];
  auth: { type: string; bearer: { value: string }[] };
}

let oauth: Spec;
let flex: Spec;
let collection: Collection;

beforeAll(async () => {
  oauth = await loadSpec(REPOSITORY, "specs/forticloud/oauth.yaml");
  flex = await loadSpec(REPOSITORY, "specs/fortiflex/v1.yaml");
  collection = JSON.parse(
    emitCollection({ name: "flexvm-v1", spec: flex, clientVariable: "client_id_fortiflex" }, oauth),
  );
});

function login(name: string): Item {
  const found = collection.item[0]?.item.find((item) => item.name === name);
  if (found === undefined) throw new Error(`no request ${name}`);
  return found;
}

/** Runs the test script of a request as Postman would, and gives the environment and the tests that failed. */
function runScript(item: Item, code: number, answer: object, before: Record<string, string> = {}) {
  const environment = new Map(Object.entries(before));
  const failed: string[] = [];
  const pm = {
    response: {
      code,
      json: () => answer,
      to: {
        have: {
          status(expected: number) {
            if (code !== expected) throw new Error(`expected ${expected}`);
          },
        },
      },
    },
    environment: {
      set: (key: string, value: string) => environment.set(key, value),
      unset: (key: string) => environment.delete(key),
    },
    test(name: string, body: () => void) {
      try {
        body();
      } catch {
        failed.push(name);
      }
    },
  };
  const script = item.event?.find((event) => event.listen === "test")?.script.exec.join("\n") ?? "";
  runInNewContext(script, { pm });
  return { environment: Object.fromEntries(environment), failed };
}

describe("a Postman collection", () => {
  it.each(["Retrieve authentication token", "Refresh authentication token"])("stores both tokens after: %s", (name) => {
    const answer = { access_token: "A", refresh_token: "R" };
    expect(runScript(login(name), 200, answer)).toEqual({
      environment: { access_token: "A", refresh_token: "R" },
      failed: [],
    });
  });

  it("keeps the tokens it has when the service refuses, and says so", () => {
    const { environment, failed } = runScript(
      login("Refresh authentication token"),
      400,
      { error: "invalid_grant" },
      { access_token: "A" },
    );
    expect(environment).toEqual({ access_token: "A" });
    expect(failed).toEqual(["the service granted a token"]);
  });

  it("forgets both tokens after a revocation", () => {
    const before = { access_token: "A", refresh_token: "R", api_id: "me" };
    expect(runScript(login("Revoke token"), 200, {}, before).environment).toEqual({ api_id: "me" });
  });

  it("takes credentials from the environment only", () => {
    expect(JSON.parse(login("Retrieve authentication token").request.body.raw)).toEqual({
      username: "{{api_id}}",
      password: "{{password}}",
      client_id: "{{client_id_fortiflex}}",
      grant_type: "password",
    });
    expect(JSON.parse(login("Refresh authentication token").request.body.raw)).toEqual({
      client_id: "{{client_id_fortiflex}}",
      refresh_token: "{{refresh_token}}",
      grant_type: "refresh_token",
    });
    expect(JSON.parse(login("Revoke token").request.body.raw)).toEqual({
      client_id: "{{client_id_fortiflex}}",
      token: "{{access_token}}",
    });
    expect(login("Revoke token").request.url.raw).toBe("{{auth_url}}/api/v1/oauth/revoke_token/");
  });

  it("has a folder for each tag and a request with a body for each example", () => {
    expect(collection.item.map((folder) => folder.name)).toEqual([
      "Authenticate",
      "Programs",
      "Configurations",
      "Virtual Machines",
      "Groups",
    ]);
    const requests = collection.item.slice(1).flatMap((folder) => folder.item);
    expect(requests).toHaveLength(flex.operations.flatMap((operation) => operation.requestExamples).length);
    for (const item of requests) {
      expect(item.request.url.raw).toMatch(/^\{\{api_url\}\}\/ES\/api\/flexvm\/v1\/\w+\/\w+$/);
      expect(JSON.parse(item.request.body.raw)).toBeTypeOf("object");
    }
    const points = requests.filter((item) => item.request.url.raw.endsWith("/vms/points")).map((item) => item.name);
    expect(points).toEqual([
      "Read the points that were used: By configuration",
      "Read the points that were used: By serial number",
    ]);
    expect(collection.auth.bearer[0]?.value).toBe("{{access_token}}");
  });

  it("gives every request an id of its own that never changes", () => {
    const ids = collection.item.flatMap((folder) => folder.item.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe("a413a4c6-8f36-5f0c-87c4-a1f793450fd0");
  });
});

describe("the Postman environment", () => {
  it("holds every variable the collections use, secrets empty and marked", () => {
    const apis = [{ name: "flexvm-v1", spec: flex, clientVariable: "client_id_fortiflex" }];
    const { values } = JSON.parse(emitEnvironment(apis, oauth)) as {
      values: { key: string; value: string; type: string }[];
    };
    const used = JSON.stringify(collection).matchAll(/\{\{(\w+)\}\}/g);
    expect(values.map(({ key }) => key)).toEqual(
      expect.arrayContaining([...new Set([...used].map(([, name]) => name))]),
    );
    const secrets = values.filter(({ type }) => type === "secret");
    expect(secrets.map(({ key, value }) => [key, value])).toEqual([
      ["password", ""],
      ["access_token", ""],
      ["refresh_token", ""],
    ]);
    expect(values).toContainEqual({ key: "client_id_fortiflex", value: "flexvm", type: "default", enabled: true });
  });
});
