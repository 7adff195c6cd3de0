import type { CallOptions } from "@fortikit/core";
import { Resource, rows } from "@fortikit/core/product";
import type { Entitlement, Group, GroupsQuery, NextTokenQuery } from "../models.ts";
import { entitlementsOf, needs, unusedToken } from "./flex-resource.ts";

/** Token groups: folders below My Assets that entitlements are made in. */
export class Groups extends Resource<"groups.list" | "groups.nexttoken"> {
  /** Groups of an account with their free and used tokens. POST /groups/list */
  async list(query: GroupsQuery, options?: CallOptions): Promise<Group[]> {
    return rows((await this.caller.call("groups.list", { input: query, options })).groups);
  }

  /**
   * One entitlement whose token is not used yet. It is not reserved: use the token before you ask again.
   * POST /groups/nexttoken
   *
   * @throws NotFoundError when no token is left
   */
  async nextToken(query: NextTokenQuery, options?: CallOptions): Promise<Entitlement> {
    needs("groups.nexttoken", query, ["configId"], ["accountId"]);
    return unusedToken(entitlementsOf(await this.caller.call("groups.nexttoken", { input: query, options })));
  }
}
