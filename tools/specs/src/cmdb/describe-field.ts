import type { NativeField } from "../../../../packages/fortios/src/typegen/native.ts";
import { type FieldContext, isSecret, type ReferenceNames } from "./field-context.ts";
import { type Merged, newest, unionOf } from "./merged.ts";

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "Text",
  "var-string": "Text",
  option: "Option",
  integer: "Integer",
  user: "Text",
  uuid: "UUID",
  datetime: "Date and time",
  "mac-address": "MAC address",
  "ipv4-address": "IPv4 address",
  "ipv4-address-any": "IPv4 address",
  "ipv4-address-multicast": "IPv4 multicast address",
  "ipv4-classnet": "IPv4 network with its mask",
  "ipv4-classnet-any": "IPv4 network with its mask",
  "ipv4-classnet-host": "IPv4 address with its mask",
  "ipv4-netmask": "IPv4 mask",
  "ipv4-netmask-any": "IPv4 mask",
  "ipv6-address": "IPv6 address",
  "ipv6-network": "IPv6 network with its prefix length",
  "ipv6-prefix": "IPv6 address with its prefix length",
  "ipv6-wildcard": "IPv6 address with a wildcard mask",
};

/** Only where a name leaves no doubt; `interval` alone may be seconds or milliseconds. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|-)(?:ms|msec|msecs|milliseconds)$/, "milliseconds"],
  [/(?:^|-)(?:sec|secs|seconds)$/, "seconds"],
  [/(?:^|-)(?:minutes|mins)$/, "minutes"],
  [/(?:^|-)hours$/, "hours"],
  [/(?:^|-)days$/, "days"],
  [/(?:^|-)(?:percent|percentage)$/, "percent"],
  [/(?:^|-)(?:mb|megabytes)$/, "megabytes"],
  [/(?:^|-)(?:kb|kilobytes)$/, "kilobytes"],
  [/(?:^|-)bytes$/, "bytes"],
  [/(?:^|-)kbps$/, "kilobits per second"],
  [/(?:^|-)mbps$/, "megabits per second"],
];

/** References named at most; some fields have a dozen. */
const NAMED_REFERENCES = 4;

/** Values named at most; some lists have hundreds. */
const NAMED_VALUES = 6;

/** Longer defaults, lists of dozens of values, stand in the schema alone. */
const LONGEST_DEFAULT = 60;

/** One or two short sentences made of the facts. */
export function describeField(field: Merged, path: string, lines: readonly string[], context: FieldContext): string {
  const base = newest(field);
  const sentences = base.category === "unitary" ? valueSentences(field, path, lines, context) : [shapeSentence(base)];
  for (const line of field.lines.filter((other) => !lines.includes(other))) {
    const own = field.byLine.get(line);
    if (own !== undefined) sentences.push(`In ${line} ${formWord(own)}.`);
  }
  const since = linesSentence(field.lines, context.parentLines);
  if (since !== undefined) sentences.push(since);
  const derived = field.lines.filter((line) => field.byLine.get(line)?.derived === true);
  if (derived.length > 0) sentences.push(derivedSentence(derived, field.lines));
  return sentences.join(" ");
}

/** `Since 7.4.`, `Until 7.4.`, `In 7.2 and 8.0 only.`; nothing where all lines have it. */
export function linesSentence(lines: readonly string[], all: readonly string[]): string | undefined {
  if (lines.length === all.length) return undefined;
  const first = all.indexOf(lines[0] ?? "");
  const last = all.indexOf(lines.at(-1) ?? "");
  const unbroken = last - first + 1 === lines.length;
  if (unbroken && last === all.length - 1) return `Since ${lines[0]}.`;
  if (unbroken && first === 0) return `Until ${lines.at(-1)}.`;
  return `In ${listOf(lines)} only.`;
}

export function derivedSentence(derived: readonly string[], lines: readonly string[]): string {
  const where = derived.length === lines.length ? "Derived" : `Derived for ${listOf(derived)}`;
  return `${where}: rests on one indirect source.`;
}

/** `a`, `a and b`, `a, b and c` */
function listOf(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function shapeSentence(field: NativeField): string {
  return field.category === "table" ? `Table, by \`${field.mkey}\`.` : "Group of fields.";
}

function formWord(field: NativeField): string {
  if (field.category === "complex") return "a group of fields";
  if (field.category === "table") return "a table";
  return `of the type ${field.type}`;
}

function valueSentences(field: Merged, path: string, lines: readonly string[], context: FieldContext): string[] {
  const base = newest(field);
  const latest = known(field, lines);
  const parts = [isSecret(base, path, context) ? "Secret, answered as `ENC …`" : typeWord(field.name, base)];
  const limits = limitWords(latest);
  if (limits !== undefined) parts.push(limits);
  const unit = base.type === "integer" ? UNITS.find(([name]) => name.test(field.name))?.[1] : undefined;
  if (unit !== undefined) parts.push(`in ${unit}`);
  if (base.multiple_values === true) parts.push("several separated by blanks");
  const sentences = [`${parts.join(", ")}${defaultWords(latest.default)}.`];
  const references = unionOf(lines, (line) => field.byLine.get(line)?.datasource ?? []);
  if (references.length > 0) sentences.push(referenceSentence(references, context.references));
  sentences.push(...differences(field, lines, latest), ...valueDifferences(field, lines));
  return sentences;
}

function typeWord(name: string, field: NativeField): string {
  const type = field.type ?? "string";
  const word = TYPE_WORDS[type] ?? `Value of the type ${type}`;
  return word === "Text" && name === "uuid" ? "UUID" : word;
}

function limitWords(field: Partial<NativeField>): string | undefined {
  if (field.size !== undefined) return `up to ${field.size} characters`;
  const { "min-value": minimum, "max-value": maximum } = field;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return maximum === undefined ? undefined : `${maximum} or less`;
}

function defaultWords(value: unknown): string {
  const text = String(value ?? "");
  return text === "" || text.length > LONGEST_DEFAULT ? "" : `; default \`${text}\``;
}

function referenceSentence(references: readonly string[], name: ReferenceNames): string {
  const names = [...new Set(references.map((reference) => `\`${name(reference)}\``))];
  const more = names.length - NAMED_REFERENCES;
  return `Refers to ${more > 0 ? `${names.slice(0, NAMED_REFERENCES).join(", ")} and ${more} more` : listOf(names)}.`;
}

/** Limits as the newest line knows them that knows one. */
function known(field: Merged, lines: readonly string[]): Partial<NativeField> {
  const natives = lines.map((line) => field.byLine.get(line));
  const last = (name: "size" | "min-value" | "max-value" | "default") =>
    natives.findLast((native) => native?.[name] !== undefined)?.[name];
  return Object.fromEntries((["size", "min-value", "max-value", "default"] as const).map((name) => [name, last(name)]));
}

/** Lines that know other limits than the newest. */
function differences(field: Merged, lines: readonly string[], latest: Partial<NativeField>): string[] {
  return lines.flatMap((line) => {
    const own = field.byLine.get(line);
    if (own === undefined) return [];
    const limits = limitWords(own);
    const words = limits === undefined || limits === limitWords(latest) ? [] : [limits];
    if (own.default !== undefined && own.default !== latest.default) words.push(`default \`${own.default}\``);
    return words.length === 0 ? [] : [`In ${line}: ${words.join(", ")}.`];
  });
}

/** Values that not all lines of the field have, together where they have the same lines. */
function valueDifferences(field: Merged, lines: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const value of unionOf(lines, (line) => (field.byLine.get(line)?.options ?? []).map((option) => option.name))) {
    const own = lines.filter((line) => field.byLine.get(line)?.options?.some((option) => option.name === value));
    const sentence = linesSentence(own, lines);
    if (sentence === undefined) continue;
    const when = sentence.charAt(0).toLowerCase() + sentence.slice(1);
    groups.set(when, [...(groups.get(when) ?? []), `\`${value}\``]);
  }
  return [...groups].map(([when, values]) =>
    values.length > NAMED_VALUES ? `${values.length} values ${when}` : `${listOf(values)} ${when}`,
  );
}
