import type { Json, JsonObject } from "../json.ts";
import { isObject } from "../json.ts";
import type { Example, Operation, Spec } from "./load-spec.ts";
import { LOGIN_SCRIPT, REVOKE_SCRIPT } from "./postman-scripts.ts";
import { stableUuid } from "./stable-uuid.ts";

// openapi-to-postmanv2 was tried and not taken: it makes one request for each operation where an example each is wanted (points by
// serial number and by configuration), cannot put the token service of another document and host beside the API, gives every item a
// random id, and repeats each request in every stored answer. What would be left of its 40 MB is the loop over operations below.

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const COMMAND = "`node tools/codegen/src/cli.ts`";

interface PostmanApi {
  /** Name of the collection file, such as `forticare-v3`. */
  readonly name: string;
  readonly spec: Spec;
  /** The environment variable that holds the client_id. */
  readonly clientVariable: string;
}

/** Fields of the token service whose values are secrets or differ between people, and the variables they come from. */
function credentials(clientVariable: string): Readonly<Record<string, string>> {
  return {
    username: "{{api_id}}",
    password: "{{password}}",
    client_id: `{{${clientVariable}}}`,
    refresh_token: "{{refresh_token}}",
    token: "{{access_token}}",
  };
}

interface RequestItem {
  readonly id: string;
  readonly name: string;
  readonly operation: Operation;
  readonly host: string;
  readonly basePath: string;
  readonly body: Json;
}

function requestItem({ id, name, operation, host, basePath, body }: RequestItem): object {
  const path = `${basePath}${operation.path}`;
  return {
    name,
    request: {
      description: [operation.summary, operation.description].filter((text) => text !== undefined).join("\n\n"),
      method: operation.method,
      header: [
        { key: "Content-Type", value: "application/json" },
        { key: "Accept", value: "application/json" },
      ],
      body: { mode: "raw", raw: JSON.stringify(body, null, 2), options: { raw: { language: "json" } } },
      url: { raw: `{{${host}}}${path}`, host: [`{{${host}}}`], path: path.slice(1).split("/") },
    },
    response: operation.answerExamples.map((example) => storedAnswer(example, `${id}/${example.name}`)),
    id: stableUuid(id),
  };
}

function storedAnswer(example: Example, id: string): object {
  return {
    id: stableUuid(id),
    name: example.summary ?? example.name,
    status: "OK",
    code: 200,
    _postman_previewlanguage: "json",
    header: [{ key: "Content-Type", value: "application/json" }],
    body: JSON.stringify(example.value, null, 2),
  };
}

function exampleName(operation: Operation, example: Example): string {
  return operation.requestExamples.length === 1
    ? operation.summary
    : `${operation.summary}: ${example.summary ?? example.name}`;
}

function apiItems(api: PostmanApi, tag: string): object[] {
  const operations = api.spec.operations.filter((operation) => operation.tag === tag);
  return operations.flatMap((operation) =>
    operation.requestExamples.map((example) =>
      requestItem({
        id: `${api.name}/${operation.id}/${example.name}`,
        name: exampleName(operation, example),
        operation,
        host: "api_url",
        basePath: api.spec.basePath,
        body: example.value,
      }),
    ),
  );
}

function withCredentials(body: Json, clientVariable: string): JsonObject {
  const variables = credentials(clientVariable);
  const fields = isObject(body) ? Object.entries(body) : [];
  return Object.fromEntries(fields.map(([key, value]) => [key, variables[key] ?? value]));
}

function authenticateItems(api: PostmanApi, oauth: Spec): object[] {
  return oauth.operations.flatMap((operation) =>
    operation.requestExamples.map((example) => {
      const id = `${api.name}/${operation.id}/${example.name}`;
      const item = requestItem({
        id,
        name: example.summary ?? example.name,
        operation,
        host: "auth_url",
        basePath: oauth.basePath,
        body: withCredentials(example.value, api.clientVariable),
      });
      const exec = operation.id === "oauth.revoke" ? REVOKE_SCRIPT : LOGIN_SCRIPT;
      return {
        ...item,
        event: [{ listen: "test", script: { id: stableUuid(`${id}/test`), type: "text/javascript", exec } }],
      };
    }),
  );
}

/** One API as a Postman collection, with the requests of the token service in front. */
export function emitCollection(api: PostmanApi, oauth: Spec): string {
  const { spec, name } = api;
  const folders = spec.tags.map((tag) => ({
    name: tag.name,
    description: tag.description,
    item: apiItems(api, tag.name),
  }));
  const authenticate = {
    name: "Authenticate",
    description:
      "Run the first request once: it stores both tokens in the environment. Tokens belong to one client_id, so run it again after a request of another collection.",
    item: authenticateItems(api, oauth),
    auth: { type: "noauth" },
  };
  const collection = {
    info: {
      _postman_id: stableUuid(name),
      name: spec.title,
      description: `${spec.description}\n\nGenerated from ${spec.file} and ${oauth.file} by ${COMMAND}. Do not edit.`,
      schema: SCHEMA,
    },
    item: [authenticate, ...folders],
    auth: { type: "bearer", bearer: [{ key: "token", value: "{{access_token}}", type: "string" }] },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** The environment that all collections share. */
export function emitEnvironment(apis: readonly PostmanApi[], oauth: Spec): string {
  const plain = (key: string, value: string) => ({ key, value, type: "default", enabled: true });
  const secret = (key: string) => ({ key, value: "", type: "secret", enabled: true });
  const origins = new Set(apis.map((api) => api.spec.origin));
  const [origin, ...others] = origins;
  if (origin === undefined || others.length > 0)
    throw new Error("the environment has one api_url, so the APIs need one host");
  const clients = new Map(apis.map((api) => [api.clientVariable, api.spec.clientId ?? ""]));
  const environment = {
    id: stableUuid("fortikit.postman_environment"),
    name: "FortiKit",
    values: [
      plain("auth_url", oauth.origin),
      plain("api_url", origin),
      plain("api_id", ""),
      secret("password"),
      ...[...clients].map(([key, value]) => plain(key, value)),
      secret("access_token"),
      secret("refresh_token"),
    ],
    _postman_variable_scope: "environment",
    _postman_exported_using: `FortiKit, ${COMMAND} from ${oauth.file}. Do not edit.`,
  };
  return `${JSON.stringify(environment, null, 2)}\n`;
}
