import type { NativeField } from "../../../../packages/fortios/src/typegen/native.ts";

/** What a reference such as `system.interface.name` points to, in words. */
export type ReferenceNames = (reference: string) => string;

/** What the schema of a field depends on beside the field. */
export interface FieldContext {
  /** Lines whose sources state no defaults: a missing one says nothing there. */
  readonly noDefaults: ReadonlySet<string>;
  /** Lines of the table or object that holds the field. */
  readonly parentLines: readonly string[];
  readonly references: ReferenceNames;
  /** Fields that hold secrets although their type does not tell. */
  readonly secrets: ReadonlySet<string>;
}

/** Credentials: by native type, or by the overlay's word. */
export function isSecret(field: NativeField, path: string, context: FieldContext): boolean {
  return /^(?:varlen_)?password/.test(field.type ?? "") || context.secrets.has(path);
}
