import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync, type StaticExportEntry } from "oxc-parser";

/**
 * What a name is. A class counts as value and type; `value` and `type` stand for names of packages that are not read;
 * a name with two declarations has both kinds, joined by `+`.
 */
export type ExportKinds = Readonly<Record<string, string>>;

export interface ExportedNames {
  readonly names: ExportKinds;
  /** Statements that hide names from a reader: `export *`. */
  readonly hidden: readonly string[];
}

/** Finds the source file of an import, or nothing when it belongs to another project. */
export type SourceResolver = (specifier: string, from: string) => string | undefined;

const TYPE_KINDS = new Set(["interface", "type"]);

/** Whether a kind exists at run time. */
export function isValueKind(kind: string): boolean {
  return kind.split("+").some((part) => !TYPE_KINDS.has(part));
}

/** Whether a kind exists for the compiler as a type. */
export function isTypeKind(kind: string): boolean {
  return kind.split("+").some((part) => TYPE_KINDS.has(part) || part === "class");
}

/** Resolves relative specifiers to files beside the importer and package names through a table of entry points. */
export function sourceResolver(entries: ReadonlyMap<string, string>): SourceResolver {
  return (specifier, from) => {
    if (!specifier.startsWith(".")) return entries.get(specifier);
    const path = join(dirname(from), specifier);
    return existsSync(path) ? path : undefined;
  };
}

type Module = ReturnType<typeof parseSync>;
type Statement = Module["program"]["body"][number];

const KIND_OF_STATEMENT: Readonly<Record<string, string>> = {
  ClassDeclaration: "class",
  FunctionDeclaration: "function",
  TSDeclareFunction: "function",
  TSInterfaceDeclaration: "interface",
  TSTypeAliasDeclaration: "type",
  TSEnumDeclaration: "enum",
  TSModuleDeclaration: "namespace",
};

function declarationOf(statement: Statement) {
  const exported = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
  return exported && statement.declaration !== null ? statement.declaration : statement;
}

/** Kinds of the names that a module declares, in the order of their declarations. */
function declaredKinds(module: Module): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  const add = (name: string, kind: string) => kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
  for (const statement of module.program.body) {
    const declaration = declarationOf(statement);
    if (declaration.type === "VariableDeclaration") {
      for (const { id } of declaration.declarations) if (id.type === "Identifier") add(id.name, "const");
      continue;
    }
    const kind = KIND_OF_STATEMENT[declaration.type];
    if (kind === undefined || !("id" in declaration)) continue;
    const { id } = declaration;
    if (id !== null && id !== undefined && "name" in id && typeof id.name === "string") add(id.name, kind);
  }
  return kinds;
}

/** Reads the names that modules export, following re-exports to the declaration. Reads every file once. */
export class ExportReader {
  readonly #resolve: SourceResolver;
  readonly #modules = new Map<string, Module>();

  constructor(resolve: SourceResolver) {
    this.#resolve = resolve;
  }

  read(file: string): ExportedNames {
    const names: Record<string, string> = {};
    const hidden: string[] = [];
    for (const entry of this.#exportsOf(file)) {
      if (entry.exportName.kind === "None") hidden.push(`export * from "${entry.moduleRequest?.value ?? ""}"`);
      else {
        const name = entry.exportName.name ?? "default";
        // A name that is exported twice is a value with overloads or with a type of the same name.
        const known = names[name];
        if (known === undefined || !isValueKind(known)) names[name] = this.#kindOf(entry, file, new Set());
      }
    }
    const sorted = Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
    return { names: sorted, hidden };
  }

  #module(file: string): Module {
    const known = this.#modules.get(file);
    if (known !== undefined) return known;
    const module = parseSync(file, readFileSync(file, "utf8"));
    const [error] = module.errors;
    if (error !== undefined) throw new Error(`${file} cannot be parsed: ${error.message}`);
    this.#modules.set(file, module);
    return module;
  }

  #exportsOf(file: string): StaticExportEntry[] {
    return this.#module(file).module.staticExports.flatMap((statement) => statement.entries);
  }

  #kindOf(entry: StaticExportEntry, file: string, seen: Set<string>): string {
    const kind = this.#kindWithoutTypeMarker(entry, file, seen);
    // `export type { AClass }` is a type, whatever the name was where it was declared.
    if (entry.isType && isValueKind(kind)) return "type";
    return kind;
  }

  #kindWithoutTypeMarker(entry: StaticExportEntry, file: string, seen: Set<string>): string {
    if (entry.moduleRequest === null) return this.#localKind(entry, file);
    if (entry.importName.kind === "All") return "namespace";
    const source = this.#resolve(entry.moduleRequest.value, file);
    const name = entry.importName.name ?? "default";
    const place = `${source}#${name}`;
    if (source === undefined || seen.has(place)) return entry.isType ? "type" : "value";
    seen.add(place);
    const next = this.#exportsOf(source).find((one) => (one.exportName.name ?? "default") === name);
    return next === undefined ? "missing" : this.#kindOf(next, source, seen);
  }

  #localKind(entry: StaticExportEntry, file: string): string {
    const module = this.#module(file);
    const local = entry.localName.name ?? "";
    const declared = declaredKinds(module).get(local);
    if (declared !== undefined) return [...declared].sort().join("+");
    const namespace = module.module.staticImports.some((statement) =>
      statement.entries.some((one) => one.importName.kind === "NamespaceObject" && one.localName.value === local),
    );
    if (namespace) return "namespace";
    return entry.isType ? "type" : "value";
  }
}
