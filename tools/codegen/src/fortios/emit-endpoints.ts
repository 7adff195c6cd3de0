import { interfacesOf } from "../interfaces.ts";
import type { JsonObject } from "../json.ts";
import { banner } from "../print.ts";
import type { EndpointTree } from "./endpoint.ts";
import { type EndpointNode, groupEndpoints } from "./endpoint-nodes.ts";
import { printEndpointRows } from "./endpoint-rows.ts";
import { endpointSchemaType } from "./endpoint-types.ts";
import {
  camelCase,
  pascalCase,
  printDocComment,
  printName,
  printTypeExport,
  printTypeImport,
  usedNames,
} from "./typegen.ts";

const ENDPOINT_TYPES = ["Download", "DownloadWith", "Get", "GetWith", "OneOrMany", "Post", "PostWith"];
const LOG_TYPES = ["LogRaw", "LogSearch"];

/** All files of a tree, by their path in its folder. */
export async function emitEndpoints({ name, endpoints }: EndpointTree): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const root = groupEndpoints(name, endpoints);
  const exports: string[] = [];
  const imports: string[] = [];
  for (const group of root.children) {
    const head = banner([`specs/fortios/${name}/${group.segment}.json`]);
    const types = await emitTypes(group);
    if (types.names.length > 0) files.set(`types/${group.segment}.ts`, head + types.text);
    const tree = emitTree(group, types.names);
    files.set(`tree/${group.segment}.ts`, head + tree.text);
    exports.push(printTypeExport(types.names, `./types/${group.segment}.ts`));
    exports.push(printTypeExport(tree.names, `./tree/${group.segment}.ts`));
    imports.push(printTypeImport(usedNames(memberType(group), tree.names), `./tree/${group.segment}.ts`));
  }
  const head = banner([`specs/fortios/${name}/*.json`]);
  const rows = `export const ${name}Rows: EndpointRows = ${printEndpointRows(endpoints)};\n`;
  files.set("rows.ts", `${head}import type { EndpointRows } from "../../contract/schema.ts";\n\n${rows}`);
  const members = root.children.map((group) => printMember(group, memberType(group)));
  const face = `/** \`/api/v2/${name}\` */\nexport interface ${pascalCase(name)} {\n${members.join("")}}\n`;
  files.set(
    "index.ts",
    [head, ...imports, `export { ${name}Rows } from "./rows.ts";\n\n`, face, "\n", ...exports].join(""),
  );
  return files;
}

interface Part {
  readonly text: string;
  readonly names: readonly string[];
}

async function emitTypes(group: EndpointNode): Promise<Part> {
  const schemas: Record<string, JsonObject> = Object.assign({}, ...allTypes(group).map((type) => type.schemas));
  if (Object.keys(schemas).length === 0) return { text: "", names: [] };
  const printed = await interfacesOf(schemas, {
    isRequest: (name) => name.endsWith("Params"),
    transform: endpointSchemaType,
  });
  const body = printed.map(({ text }) => text).join("\n");
  const imports =
    printTypeImport(usedNames(body, ["UnknownValue"]), "@fortikit/core") +
    printTypeImport(usedNames(body, ["FileContent"]), "../../../endpoint/types.ts");
  return { text: imports === "" ? body : `${imports}\n${body}`, names: printed.map(({ name }) => name) };
}

function allTypes(node: EndpointNode): EndpointNode["types"] {
  return [...node.types, ...node.children.flatMap(allTypes)];
}

function emitTree(group: EndpointNode, typeNames: readonly string[]): Part {
  const declarations = groupInterfaces(group);
  // A group of the root may be an endpoint and nothing else.
  const body = declarations.map(({ text }) => text).join("\n");
  const imports =
    printTypeImport(usedNames(body, ENDPOINT_TYPES), "../../../endpoint/types.ts") +
    printTypeImport(usedNames(body, LOG_TYPES), "../../../log/types.ts") +
    printTypeImport(usedNames(body, typeNames), `../types/${group.segment}.ts`);
  return { text: `${imports}\n${body}`, names: declarations.map(({ name }) => name) };
}

function groupInterfaces(node: EndpointNode): { name: string; text: string }[] {
  if (node.children.length === 0) return [];
  const members = node.children.map((child) => printMember(child, memberType(child)));
  const [only, ...others] = node.types;
  const base = only !== undefined && others.length === 0 ? ` extends ${only.type}` : "";
  const text = `/** \`/${node.path}\` */\nexport interface ${node.interfaceName}${base} {\n${members.join("")}}\n`;
  return [{ name: node.interfaceName, text }, ...node.children.flatMap(groupInterfaces)];
}

function memberType({ types, children, interfaceName }: EndpointNode): string {
  if (children.length === 0) return types.map(({ type }) => type).join(" & ");
  return types.length < 2 ? interfaceName : [...types.map(({ type }) => type), interfaceName].join(" & ");
}

function printMember({ segment, doc }: EndpointNode, type: string): string {
  return `${printDocComment(doc, "  ")}  readonly ${printName(camelCase(segment))}: ${type};\n`;
}
