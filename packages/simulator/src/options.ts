import type { ClockOption } from "./clock/simulator-clock.ts";
import type { LimitSettings } from "./limits/limits.ts";

/** What the simulator can stand in for. `"forticloud"` is the token service, Asset Management, FortiFlex and FlexVM. */
export type SimulatedProduct = "forticloud";

/** In which of its documented habits the cloud behaves. */
export interface Personality {
  /**
   * `"perClient"`: one live access token per user and client_id. `"perUser"`: one per user; a newer token, whatever
   * its client_id, makes the older one invalid.
   * @defaultValue "perClient"
   */
  tokens?: "perClient" | "perUser" | undefined;
  /**
   * Lifetime of access tokens in milliseconds, for all client_ids or for each.
   * @defaultValue 3600000
   */
  tokenLifetimeMs?: number | Readonly<Record<string, number>> | undefined;
  /**
   * Whether calls over the limits are refused.
   * @defaultValue false
   */
  enforceLimits?: boolean | undefined;
  /** Limits in place of the published ones: 100 calls a minute, 1000 calls and 10 errors an hour. */
  limits?: LimitSettings | undefined;
  /**
   * HTTP status of a refused token. All three have been met in the field.
   * @defaultValue 401
   */
  tokenRefusedStatus?: 400 | 401 | 403 | undefined;
  /**
   * HTTP status of a call that FortiFlex understood and refused: most clients meet 400, the provider for Terraform
   * meets 200 with a `status` that is not 0.
   * @defaultValue 400
   */
  fortiflexErrorStatus?: 200 | 400 | undefined;
  /**
   * Units in one page of `products/list`.
   * @defaultValue 25
   */
  pageSize?: number | undefined;
}

/** Options of `createSimulator`. */
export interface SimulatorOptions {
  /** Which products are served. */
  products: readonly SimulatedProduct[];
  /**
   * `"default"`: believable assets, contracts, licences and FortiFlex programs. `"empty"`: users and accounts only,
   * and the FortiFlex programs without configurations.
   * @defaultValue "default"
   */
  seed?: "default" | "empty" | undefined;
  /**
   * `"fixed"` stands still at a Monday in November 2026, a moment stands still there, `"real"` runs.
   * @defaultValue "fixed"
   */
  clock?: ClockOption | undefined;
  personality?: Personality | undefined;
}
