const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
const WIDTH = 120;

/** A declaration of its own, so that files can be put together from them. */
export interface Declaration {
  readonly name: string;
  readonly text: string;
}

/** A property name, in quotes where it needs them. */
export function printName(name: string): string {
  // Without the brackets it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}

/** A doc comment, on one line where it fits. Empty for no text. */
export function printDocComment(text: string, indent: string): string {
  const clean = text.replaceAll("*/", "*\\/").replace(/\s+/g, " ").trim();
  if (clean === "") return "";
  const lines = wrap(clean, WIDTH - indent.length - 7);
  if (lines.length === 1) return `${indent}/** ${clean} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** `import type { A, B } from "…";`, or nothing for no names. */
export function printTypeImport(names: Iterable<string>, from: string): string {
  return printNames("import type", names, from);
}

/** `export type { A, B } from "…";`, or nothing for no names. */
export function printTypeExport(names: Iterable<string>, from: string): string {
  return printNames("export type", names, from);
}

function printNames(statement: string, names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 0) return "";
  const flat = `${statement} { ${sorted.join(", ")} } from ${JSON.stringify(from)};\n`;
  if (flat.length <= WIDTH) return flat;
  return `${statement} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};\n`;
}
