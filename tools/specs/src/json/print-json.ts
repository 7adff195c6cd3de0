import type { Json } from "./json.ts";

const WIDTH = 160;

/**
 * JSON as the specifications are written: indented by two blanks, with everything that fits into a line on one line, so that a
 * field is a line and a change of one is a change of a line. The same value always gives the same bytes.
 */
export function printJson(value: Json): string {
  return `${print(value, "", 0)}\n`;
}

/** `used` is what already stands on the line before the value, without the indentation. */
function print(value: Json, indent: string, used: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const room = WIDTH - indent.length - used - 1;
  const short = onOneLine(value, room);
  if (short !== undefined) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => `${inner}${print(item, inner, 0)}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const members = entriesOf(value).map(([name, member]) => {
    const label = `${JSON.stringify(name)}: `;
    return `${inner}${label}${print(member, inner, label.length)}`;
  });
  return `{\n${members.join(",\n")}\n${indent}}`;
}

/** Undefined as soon as the text is longer than there is room. */
function onOneLine(value: Json, room: number): string | undefined {
  if (typeof value !== "object" || value === null) {
    const text = JSON.stringify(value);
    return text.length <= room ? text : undefined;
  }
  const list = Array.isArray(value);
  const parts: string[] = [];
  let left = room - 4;
  for (const [name, member] of entriesOf(value)) {
    const label = list ? "" : `${JSON.stringify(name)}: `;
    const text = onOneLine(member, left - label.length);
    if (text === undefined) return undefined;
    parts.push(label + text);
    left -= label.length + text.length + 2;
    if (left < -2) return undefined;
  }
  if (list) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function entriesOf(value: object): [string, Json][] {
  return Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
}
