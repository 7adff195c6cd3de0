import type { Fault, FaultPlan, RequestMatch } from "./fault.ts";

/** What is known of a request before it is worked on. */
export interface RequestFacts {
  readonly api: string;
  readonly operation: string;
  readonly path: string;
  readonly method: string;
}

/** The plans of what shall go wrong. */
export interface FaultPlans {
  /** Adds a plan behind the ones there are. Of several plans that are due, the first one befalls the request. */
  add(plan: FaultPlan): void;
  /** Forgets all plans. */
  clear(): void;
}

/** @internal */
export interface DueFaults extends FaultPlans {
  /** The faults of this request; counts it with every matching plan up to the one that strikes. */
  take(request: RequestFacts): readonly Fault[];
}

/** @internal Whether a request fits a match. */
export function fitsMatch(match: RequestMatch | undefined, request: RequestFacts): boolean {
  if (match === undefined) return true;
  const { api, operation, path, method } = match;
  const onPath = path === undefined || (typeof path === "string" ? path === request.path : path.test(request.path));
  return (
    onPath &&
    (api === undefined || api === request.api) &&
    (operation === undefined || operation === request.operation) &&
    (method === undefined || method.toUpperCase() === request.method)
  );
}

/** @internal */
export function createFaultPlans(): DueFaults {
  let plans: { plan: FaultPlan; skip: number; times: number }[] = [];
  return {
    add(plan) {
      plans.push({ plan, skip: plan.skip ?? 0, times: plan.times ?? 1 });
    },
    clear() {
      plans = [];
    },
    take(request) {
      for (const due of plans) {
        if (due.times <= 0 || !fitsMatch(due.plan.match, request)) continue;
        if (due.skip > 0) {
          due.skip -= 1;
          continue;
        }
        due.times -= 1;
        return [due.plan.fault].flat();
      }
      return [];
    },
  };
}
