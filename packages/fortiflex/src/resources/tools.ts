import type { CallOptions } from "@fortikit/core";
import { Resource } from "@fortikit/core/product";
import { encodeProduct } from "../encode-product.ts";
import type { CalculatedPoints, Estimate } from "../models.ts";
import { incomplete } from "./flex-resource.ts";

/** Points an estimate comes to, for each day. */
export interface EstimatedPoints extends CalculatedPoints {
  /** By the price list of today. */
  readonly current: number;
}

/** The calculator. */
export class Tools extends Resource<"tools.calc"> {
  /** What a size would cost, in points a day, before anything is made or spent. POST /tools/calc */
  async calc(input: Estimate, options?: CallOptions): Promise<EstimatedPoints> {
    const { programSerialNumber, count = 1 } = input;
    const product = encodeProduct("tools.calc", input, { readOnly: true });
    const body = await this.caller.call("tools.calc", { input: { programSerialNumber, count, ...product }, options });
    // Sources show an object, a plain number, and the key configs.
    const points = pointsIn(body.points) ?? pointsIn(body.configs);
    if (points !== undefined) return points;
    throw incomplete("tools.calc", "points");
  }
}

function pointsIn(value: unknown): EstimatedPoints | undefined {
  if (typeof value === "number") return { current: value };
  if (Array.isArray(value)) return pointsIn(value[0]);
  if (typeof value !== "object" || value === null) return undefined;
  const { current, points } = value as Record<string, unknown>;
  return typeof current === "number" ? (value as EstimatedPoints) : pointsIn(points);
}
