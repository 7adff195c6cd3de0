import type { CallOptions } from "@fortikit/core";
import { done, Resource } from "@fortikit/core/product";
import { entitlementsOf, only, type Simulated } from "./flex-resource.ts";

/** Writes that answer with entitlements. */
export abstract class EntitlementResource<Name extends string, Row> extends Resource<Name> {
  /** Sends a write about several; `simulated` is what read-only mode answers with. */
  protected async many(
    operation: Name,
    input: object,
    options: CallOptions | undefined,
    simulated: () => readonly Simulated<Row>[],
  ): Promise<Row[]> {
    const pretend = (): object => ({ ...done, entitlements: simulated() });
    return entitlementsOf<Row>(await this.caller.call(operation, { input, options, pretend }));
  }

  /** Sends a write about one. */
  protected async one(
    operation: Name,
    input: object,
    options: CallOptions | undefined,
    simulated: Simulated<Row>,
  ): Promise<Row> {
    return only(operation, await this.many(operation, input, options, () => [simulated]));
  }
}
