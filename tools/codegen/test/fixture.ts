import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";

/** The root of this repository. */
export const REPOSITORY = resolve(import.meta.dirname, "../../..");

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "fortikit-codegen-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A folder with the specs of this repository and nothing generated, removed after the test. */
export async function specsFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(REPOSITORY, "specs"), join(folder, "specs"), {
    recursive: true,
    filter: (source) => !source.endsWith("postman") && isInSample(source),
  });
  return folder;
}

/** Enough of FortiOS for tests that generate everything: all of it takes seconds. */
const FORTIOS_SAMPLE = ["ethernet-oam", "llm", "dpdk", "azure", "search", "sniffer"];

function isInSample(source: string): boolean {
  const [, document] = /specs[/\\]fortios[/\\]\w+[/\\]([\w-]+)\.json$/.exec(source) ?? [];
  return document === undefined || FORTIOS_SAMPLE.includes(document);
}

/** A folder with one file, removed after the test. */
export async function folderWith(file: string, content: string | object): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), typeof content === "string" ? content : stringify(content));
  return folder;
}

export interface MiniSpec {
  /** Component schemas beside the request and the answer. */
  readonly schemas?: object;
  readonly request?: object;
  readonly response?: object;
  /** Laid over the one operation. */
  readonly operation?: object;
  /** Laid over the document. */
  readonly document?: object;
}

/** A small document of one operation, as complete as the generators want it. */
export function miniSpec({ schemas, request, response, operation, document }: MiniSpec = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1", description: "About things." },
    servers: [{ url: "https://things.example/api/v9" }],
    "x-fortikit-api": { clientId: "things", limits: { callsPerMinute: 1, callsPerHour: 2, errorsPerHour: 3 } },
    tags: [{ name: "Things", description: "Things." }],
    paths: {
      "/things/list": {
        post: {
          operationId: "things.list",
          tags: ["Things"],
          summary: "List things",
          "x-fortikit": { safe: true, permission: "Read", object: { type: "thing", key: "id" } },
          requestBody: {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/ThingsListRequest" },
                examples: { one: { value: { id: "a" } } },
              },
            },
          },
          responses: { "200": { description: "Things." } },
          ...operation,
        },
      },
    },
    components: {
      schemas: {
        ThingsListRequest: {
          type: "object",
          additionalProperties: false,
          properties: { id: { type: "string" } },
          ...request,
        },
        ThingsListResponse: { type: "object", properties: {}, ...response },
        ...schemas,
      },
    },
    ...document,
  };
}

/** What a generated TypeScript file exports. */
export async function evaluate(text: string): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`);
}
