import { copyFileSync, existsSync, globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../check.ts";
import { parseDiagnostics, runTsc } from "../support/tsc.ts";
import type { ConsumerEntry } from "./consumer-entries.ts";

interface Variant {
  readonly name: string;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
  /** Without Node's types, as in a browser project; entries and consumers that need Node are left out. */
  readonly browser: boolean;
}

const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
const loose = { strict: false, exactOptionalPropertyTypes: false };
const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };

const variants: readonly Variant[] = [
  { name: "nodenext-strict", compilerOptions: { ...nodenext, ...strict, types: ["node"] }, browser: false },
  { name: "nodenext-loose", compilerOptions: { ...nodenext, ...loose, types: ["node"] }, browser: false },
  { name: "bundler-loose", compilerOptions: { ...bundler, ...loose, types: ["node"] }, browser: false },
  { name: "browser-strict", compilerOptions: { ...bundler, ...strict, types: [] }, browser: true },
];

/** A module that re-exports every promised name, so that each must exist as what it is promised to be. */
function reExports(entries: readonly ConsumerEntry[]): string {
  const lines = entries.flatMap(({ specifier, values, types }, at) => [
    ...values.map((name) => `export { ${name} as value_${at}_${name} } from "${specifier}";`),
    ...types.map((name) => `export type { ${name} as type_${at}_${name} } from "${specifier}";`),
  ]);
  return `${lines.join("\n")}\nexport {};\n`;
}

/** Problems of the consumer's own files and of our declarations; other packages' declarations are theirs to mend. */
function ours(file: string): boolean {
  return !file.includes("node_modules/") || file.includes("node_modules/@fortikit/");
}

/**
 * Type-checks consumers in `project` against the installed declarations, with their own checks of the declarations
 * on: nodenext and bundler resolution, strict and loose, with Node's types and without them. TypeScript files found in
 * `fixtures` are consumers too.
 */
export async function typeCheckConsumers(
  project: string,
  entries: readonly ConsumerEntry[],
  fixtures: string,
): Promise<Problem[]> {
  const written = existsSync(fixtures) ? globSync("*.ts", { cwd: fixtures }).sort() : [];
  for (const file of written) copyFileSync(join(fixtures, file), join(project, file));
  writeFileSync(join(project, "all-names.ts"), reExports(entries));
  const withoutNode = entries.filter(({ specifier }) => !specifier.endsWith("/node"));
  writeFileSync(join(project, "browser-names.ts"), reExports(withoutNode));

  const check = async ({ name, compilerOptions, browser }: Variant): Promise<Problem[]> => {
    const config = {
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        noEmit: true,
        skipLibCheck: false,
        ...compilerOptions,
      },
      files: browser ? ["browser-names.ts"] : ["all-names.ts", ...written],
    };
    writeFileSync(join(project, `tsconfig.${name}.json`), JSON.stringify(config));
    const { code, output } = await runTsc(`tsconfig.${name}.json`, project);
    const diagnostics = parseDiagnostics(output);
    if (code !== 0 && diagnostics.length === 0) return [{ where: name, what: output.trim() }];
    const found = diagnostics.filter(({ file }) => ours(file));
    return found.map(({ file, line, message }) => ({ where: `${name}, ${file}:${line}`, what: message }));
  };
  return (await Promise.all(variants.map(check))).flat();
}
