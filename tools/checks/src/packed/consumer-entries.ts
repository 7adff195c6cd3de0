import { ExportReader, isTypeKind, isValueKind, sourceResolver } from "../support/exported-names.ts";
import { entryPoints, type WorkspacePackage } from "../support/workspace.ts";

/** A path that a consumer imports, with the names that it promises. */
export interface ConsumerEntry {
  readonly specifier: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** What the sources say a consumer can import. */
export function consumerEntries(packages: readonly WorkspacePackage[]): ConsumerEntry[] {
  const entries = packages.flatMap(entryPoints);
  const reader = new ExportReader(sourceResolver(new Map(entries.map((one) => [one.specifier, one.source]))));
  return entries.map(({ specifier, source }) => {
    const names = Object.entries(reader.read(source).names);
    return {
      specifier,
      values: names.filter(([, kind]) => isValueKind(kind)).map(([name]) => name),
      types: names.filter(([, kind]) => isTypeKind(kind) && !isValueKind(kind)).map(([name]) => name),
    };
  });
}
