import type { AssetState, ContractState, FolderState, LicenseState, StockUnitState } from "../forticare/state.ts";
import { dailyPoints } from "../fortiflex/pricing.ts";
import type { ConfigState, EntitlementState, ProgramState } from "../fortiflex/state.ts";
import { beginUsage } from "../fortiflex/usage.ts";
import { isLive } from "../oauth/tokens.ts";
import { BRANCH_ACCOUNT, MAIN_ACCOUNT, MAIN_USER, ORGANIZATION_USER, READ_ONLY_USER } from "../seed/accounts.ts";
import type { Store } from "../store/store.ts";

/** What an API user logs in with. */
export interface Credentials {
  readonly apiId: string;
  readonly password: string;
}

/** The cloud from behind: its users, its tokens and its state. State is handed out as copies. */
export interface FortiCloudControl {
  /** May read and write. The accounts it may act on are `accountId` and `otherAccountId`. */
  readonly credentials: Credentials;
  /** May read: writes are refused with code 202. */
  readonly readOnlyCredentials: Credentials;
  /** Organization scope: list, register and folder calls have to name the account. */
  readonly organizationCredentials: Credentials;
  /** The account the seeded things belong to. */
  readonly accountId: number;
  /** A second account of the same Organization. */
  readonly otherAccountId: number;

  /** Registered units. */
  readonly assets: readonly AssetState[];
  /** Units that can still be registered, with their FortiCloud keys. */
  readonly stock: readonly StockUnitState[];
  readonly folders: readonly FolderState[];
  /** Contracts, the free ones with status `"Pending"`. */
  readonly contracts: readonly ContractState[];
  /** Licences, the free ones with status `"Pending"`, and their registration codes. */
  readonly licenses: readonly LicenseState[];
  readonly programs: readonly ProgramState[];
  readonly configs: readonly ConfigState[];
  readonly entitlements: readonly EntitlementState[];

  /** Lets access tokens expire now, of one client_id or of all. Refresh tokens stay good. */
  expireTokens(clientId?: string): void;
  /** Ends every access and refresh token. */
  revokeAll(): void;
  /** How many access tokens are accepted now, of one client_id or of all. */
  liveTokenCount(clientId?: string): number;
  /** Logins with a password that worked, with one client_id or with any. */
  loginCount(clientId?: string): number;
  /** Refreshes that worked, with one client_id or with any. */
  refreshCount(clientId?: string): number;
  /**
   * Plays the virtual machine that is given a FortiFlex token: the entitlement becomes ACTIVE and the token is used.
   * @throws Error when the token is unknown, used, or its entitlement stopped or expired.
   */
  useToken(token: string): EntitlementState;
}

function countOf(store: Store, kind: string, clientId: string | undefined): number {
  if (clientId !== undefined) return store.counters[`${kind} ${clientId}`] ?? 0;
  return Object.entries(store.counters)
    .filter(([name]) => name.startsWith(`${kind} `))
    .reduce((sum, [, count]) => sum + count, 0);
}

function useToken(store: Store, token: string, now: number): EntitlementState {
  const { configs, entitlements } = store.fortiflex;
  const entitlement = entitlements.find((item) => item.token === token && item.tokenStatus === "NOTUSED");
  if (entitlement === undefined || entitlement.endDate <= now || entitlement.status === "STOPPED") {
    throw new Error("No entitlement waits for this token.");
  }
  entitlement.tokenStatus = "USED";
  const config = configs.find((item) => item.id === entitlement.configId);
  if (entitlement.status === "PENDING" && config !== undefined) {
    entitlement.status = "ACTIVE";
    entitlement.startDate = now;
    beginUsage(entitlement, dailyPoints(config.productTypeId, config.parameters), now);
  }
  return structuredClone(entitlement);
}

/** @internal */
export function createFortiCloudControl(store: Store, now: () => number): FortiCloudControl {
  const credentials = ({ apiId, password }: Credentials): Credentials => ({ apiId, password });
  return {
    credentials: credentials(MAIN_USER),
    readOnlyCredentials: credentials(READ_ONLY_USER),
    organizationCredentials: credentials(ORGANIZATION_USER),
    accountId: MAIN_ACCOUNT,
    otherAccountId: BRANCH_ACCOUNT,
    get assets() {
      return structuredClone(store.forticare.assets);
    },
    get stock() {
      return structuredClone(store.forticare.stock);
    },
    get folders() {
      return structuredClone(store.forticare.folders);
    },
    get contracts() {
      return structuredClone(store.forticare.contracts);
    },
    get licenses() {
      return structuredClone(store.forticare.licenses);
    },
    get programs() {
      return structuredClone(store.fortiflex.programs);
    },
    get configs() {
      return structuredClone(store.fortiflex.configs);
    },
    get entitlements() {
      return structuredClone(store.fortiflex.entitlements);
    },
    expireTokens(clientId) {
      for (const token of store.oauth.tokens) {
        if (clientId === undefined || token.clientId === clientId) token.expiresAt = Math.min(token.expiresAt, now());
      }
    },
    revokeAll() {
      for (const token of store.oauth.tokens) {
        token.dead = true;
        token.spent = true;
      }
    },
    liveTokenCount: (clientId) =>
      store.oauth.tokens.filter(
        (token) => isLive(token, now()) && (clientId === undefined || token.clientId === clientId),
      ).length,
    loginCount: (clientId) => countOf(store, "login", clientId),
    refreshCount: (clientId) => countOf(store, "refresh", clientId),
    useToken: (token) => useToken(store, token, now()),
  };
}
