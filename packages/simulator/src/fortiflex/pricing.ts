import { hash } from "../support/derive.ts";
import type { ParameterState } from "./state.ts";

/**
 * What one entitlement of this size costs a day. The figures are invented: they grow with every number and every
 * chosen service, they are the same for the same choice, and they are no price list of anybody.
 */
export function dailyPoints(productTypeId: number, parameters: readonly ParameterState[]): number {
  const base = 1 + (productTypeId % 10) * 0.5;
  const parts = parameters.map(({ id, value }) => {
    if (value === "NONE") return 0;
    const number = Number(value);
    // A number costs by the step, and less per step the larger it is; a service costs by its name.
    return Number.isFinite(number) ? Math.sqrt(number) * (0.4 + (id % 5) * 0.1) : 0.5 + (hash(value) % 300) / 100;
  });
  return round(parts.reduce((sum, part) => sum + part, base));
}

/** Points have two digits after the point. */
export function round(points: number): number {
  return Math.round(points * 100) / 100;
}
