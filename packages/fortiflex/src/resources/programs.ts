import type { CallOptions } from "@fortikit/core";
import { Resource, rows } from "@fortikit/core/product";
import type { Program, ProgramPoints } from "../models.ts";
import { only } from "./flex-resource.ts";

/** FortiFlex programs: what points are bought or billed in. */
export class Programs extends Resource<"programs.list" | "programs.points"> {
  /** All programs of the account. POST /programs/list */
  async list(options?: CallOptions): Promise<Program[]> {
    return rows((await this.caller.call("programs.list", { input: {}, options })).programs);
  }

  /** The points left in a prepaid program (`ELAVMR…`); postpaid ones are refused. POST /programs/points */
  async points(programSerialNumber: string, options?: CallOptions): Promise<ProgramPoints> {
    const { programs } = await this.caller.call("programs.points", { input: { programSerialNumber }, options });
    return only("programs.points", rows(programs));
  }
}
