import { interfacesOf } from "../interfaces.ts";
import { banner } from "../print.ts";
import type { Spec } from "./load-spec.ts";
import { typeSchemas } from "./type-schemas.ts";

/** The component schemas as named interfaces. */
export async function emitTypes(spec: Spec): Promise<string> {
  const { components, requestNames } = typeSchemas(spec);
  const printed = await interfacesOf(components, { isRequest: (name) => requestNames.has(name) });
  const body = printed.map(({ text }) => text).join("\n");
  const imports = /\bUnknownValue\b/.test(body) ? `import type { UnknownValue } from "@fortikit/core";\n\n` : "";
  return banner([spec.file]) + imports + body;
}
