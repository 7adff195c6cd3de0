import type { CallOptions } from "@fortikit/core";
import { rows } from "@fortikit/core/product";
import type { ContractSummary, ContractsQuery } from "../models.ts";
import { CareResource } from "./care-resource.ts";

/** Contracts of the account. */
export class Contracts extends CareResource {
  /** Contracts that match. POST /contracts/list */
  async list(query: ContractsQuery = {}, options?: CallOptions): Promise<ContractSummary[]> {
    return rows((await this.caller.call("contracts.list", { input: query, options })).contracts);
  }
}
