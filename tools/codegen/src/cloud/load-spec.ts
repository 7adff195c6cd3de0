import { isObject, type Json, type JsonNode, type JsonObject, node } from "../json.ts";
import { checkReferences, follow, inline } from "../schema.ts";
import { readYaml } from "./yaml-file.ts";

export interface Example {
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: Json;
}

export interface Operation {
  readonly id: string;
  readonly path: string;
  readonly method: "POST";
  readonly tag: string;
  readonly summary: string;
  readonly description: string | undefined;
  /** A read, which may be repeated. */
  readonly safe: boolean;
  /** What the API user needs. The token service has no permissions. */
  readonly permission: "Read" | "ReadWrite" | undefined;
  /** Request or answer holds a credential, the token in FortiCare's envelope aside. */
  readonly secret: true | undefined;
  readonly object: { readonly type: string; readonly key: string } | undefined;
  /** Name of the request's component schema. */
  readonly requestName: string;
  /** The request schema, references inlined, extensions kept. */
  readonly request: JsonObject;
  readonly requestExamples: readonly Example[];
  readonly answerExamples: readonly Example[];
}

export interface Spec {
  readonly file: string;
  readonly root: JsonNode;
  readonly title: string;
  readonly description: string;
  readonly origin: string;
  readonly basePath: string;
  readonly clientId: string | undefined;
  readonly limits: JsonObject | undefined;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly operations: readonly Operation[];
}

/** "entitlements.vm.create" to "EntitlementsVmCreate". */
export function pascal(id: string): string {
  return id
    .split(".")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** Reads an OpenAPI document and checks the rules that the generators stand on. */
export async function loadSpec(rootFolder: string, file: string): Promise<Spec> {
  const root = node(await readYaml(rootFolder, file), file, []);
  if (!root.at("openapi").string().startsWith("3.1.")) throw root.at("openapi").fail("expected OpenAPI 3.1");
  checkReferences(root);
  const server = root.at("servers", 0, "url");
  if (!URL.canParse(server.string())) throw server.fail("expected an absolute URL");
  const url = new URL(server.string());
  const api = root.at("x-fortikit-api");
  const operations = root
    .at("paths")
    .entries()
    .flatMap(([path, item]) => readPath(root, path, item));
  const ids = new Set<string>();
  for (const { id, path } of operations) {
    if (ids.has(id)) throw root.at("paths", path).fail(`operationId ${id} is used twice`);
    ids.add(id);
  }
  return {
    file,
    root,
    title: root.at("info", "title").string(),
    description: root.at("info", "description").string().trim(),
    origin: url.origin,
    basePath: url.pathname,
    clientId: api.exists ? api.at("clientId").string() : undefined,
    limits: api.exists ? api.at("limits").object() : undefined,
    tags: root
      .at("tags")
      .items()
      .map((tag) => ({ name: tag.at("name").string(), description: tag.at("description").string() })),
    operations,
  };
}

function readPath(root: JsonNode, path: string, item: JsonNode): Operation[] {
  return item.entries().map(([method, at]) => {
    if (method !== "post") throw at.fail("the cloud APIs only know POST");
    return readOperation(root, path, at);
  });
}

function readOperation(root: JsonNode, path: string, at: JsonNode): Operation {
  const id = at.at("operationId").string();
  const marks = at.at("x-fortikit");
  const safe = marks.at("safe");
  const permission = marks.at("permission");
  if (typeof safe.value !== "boolean") throw safe.fail("expected true or false");
  const content = at.at("requestBody", "content", "application/json");
  const schema = content.at("schema");
  const requestName = `${pascal(id)}Request`;
  if (schema.at("$ref").value !== `#/components/schemas/${requestName}`) {
    throw schema.fail(`expected a reference to ${requestName}`);
  }
  const request = inline(root, schema);
  checkClosed(schema, request);
  const object = marks.at("object");
  if (object.exists) checkObjectKey(object, request);
  const answer = at.at("responses", "200");
  const answers = answer.at("content", "application/json");
  if (answers.exists) checkAnswerName(answers, id);
  const description = at.at("description");
  return {
    id,
    path,
    method: "POST",
    tag: at.at("tags", 0).string(),
    summary: at.at("summary").string(),
    description: description.exists ? description.string().trim() : undefined,
    safe: safe.value,
    permission: permission.exists ? permission.oneOf(["Read", "ReadWrite"]) : undefined,
    secret: marks.at("secret").flag(),
    object: object.exists ? { type: object.at("type").string(), key: object.at("key").string() } : undefined,
    requestName,
    request,
    requestExamples: readExamples(root, content.at("examples")),
    answerExamples: answers.exists ? readExamples(root, answers.at("examples")) : [],
  };
}

function readExamples(root: JsonNode, at: JsonNode): Example[] {
  return at.entries().map(([name, entry]) => {
    const example = follow(root, entry);
    const value = example.at("value");
    if (!value.exists) throw entry.fail("expected a value");
    const summary = example.at("summary");
    return { name, summary: summary.exists ? summary.string() : undefined, value: value.value as Json };
  });
}

/** A request must not take fields that the spec does not know: a misspelt one would be sent and ignored. */
function checkClosed(at: JsonNode, schema: JsonObject): void {
  if (schema.type === "object" && schema.additionalProperties !== false) {
    throw at.fail("every object of a request needs additionalProperties: false");
  }
  const below = [schema.properties, schema.items, schema.oneOf, schema.anyOf].flatMap((part) =>
    isObject(part) && part !== schema.items ? Object.values(part) : part,
  );
  for (const child of below) if (isObject(child)) checkClosed(at, child);
}

/** The answer has the name that the client looks for, too. */
function checkAnswerName(content: JsonNode, id: string): void {
  const schema = content.at("schema", "$ref");
  const name = `${pascal(id)}Response`;
  if (schema.value !== `#/components/schemas/${name}`) throw schema.fail(`expected a reference to ${name}`);
}

function checkObjectKey(object: JsonNode, request: JsonObject): void {
  const key = object.at("key").string();
  const branches = Array.isArray(request.oneOf) ? request.oneOf : [request];
  for (const branch of branches) {
    if (!node(branch, "", []).at("properties", key).exists)
      throw object.at("key").fail(`the request has no field ${key}`);
  }
}
