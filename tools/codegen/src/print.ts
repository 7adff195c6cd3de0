const WIDTH = 120;
const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** The first lines of a generated TypeScript file. */
export function banner(sources: readonly string[]): string {
  return `// Generated from ${sources.join(", ")} by \`node tools/codegen/src/cli.ts\`. Do not edit: change the source and run it again.\n\n`;
}

export function printKey(key: string): string {
  // Without the brackets it would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(key) ? key : JSON.stringify(key);
}

/** A value as a TypeScript literal: on one line where it fits, keys without quotes where they can be. Undefined fields are left out. */
export function printLiteral(value: unknown, indent = 0, used = indent): string {
  const flat = printFlat(value);
  if (flat.length + used < WIDTH || typeof value !== "object" || value === null) return flat;
  const pad = " ".repeat(indent + 2);
  const end = " ".repeat(indent);
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object")) return `[\n${fill(value.map(printFlat), pad)}\n${end}]`;
    return `[\n${value.map((item) => `${pad}${printLiteral(item, indent + 2)},`).join("\n")}\n${end}]`;
  }
  const lines = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const name = printKey(key);
      return `${pad}${name}: ${printLiteral(field, indent + 2, indent + 5 + name.length)},`;
    });
  return `{\n${lines.join("\n")}\n${end}}`;
}

function printFlat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return "{}";
  return `{ ${fields.map(([key, field]) => `${printKey(key)}: ${printFlat(field)}`).join(", ")} }`;
}

function fill(items: readonly string[], pad: string): string {
  const lines: string[] = [];
  let line = pad;
  for (const item of items) {
    if (line !== pad && line.length + item.length + 2 > WIDTH) {
      lines.push(line.trimEnd());
      line = pad;
    }
    line += `${item}, `;
  }
  return [...lines, line.trimEnd()].join("\n");
}

/** A TSDoc comment, on one line where it is one. */
export function printDoc(lines: readonly string[], indent = 0): string {
  const pad = " ".repeat(indent);
  const clean = lines.flatMap((line) => wrap(line.replaceAll("*/", "*\\/").trimEnd(), WIDTH - indent - 8));
  if (clean.length === 0) return "";
  if (clean.length === 1) return `${pad}/** ${clean[0]} */\n`;
  return `${pad}/**\n${clean.map((line) => `${pad} * ${line}`.trimEnd()).join("\n")}\n${pad} */\n`;
}

function wrap(line: string, width: number): string[] {
  const out: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    if (space <= 0) break;
    out.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...out, rest];
}
