import type { ApiUser } from "../oauth/state.ts";

/** The account the seeded assets belong to. */
export const MAIN_ACCOUNT = 100_001;
/** A second account of the same Organization, to transfer things to. */
export const BRANCH_ACCOUNT = 100_002;

/** May read and write, and leave the account out: then the main one is meant. */
export const MAIN_USER: ApiUser = {
  apiId: "5F0C4A17-0000-4000-8000-000000000001",
  password: "simulated-password-1",
  permission: "ReadWrite",
  accountIds: [MAIN_ACCOUNT, BRANCH_ACCOUNT],
  namesAccount: false,
};

/** May read in the main account. */
export const READ_ONLY_USER: ApiUser = {
  apiId: "5F0C4A17-0000-4000-8000-000000000002",
  password: "simulated-password-2",
  permission: "ReadOnly",
  accountIds: [MAIN_ACCOUNT],
  namesAccount: false,
};

/** Organization scope: has to name the account in list, register and folder calls. */
export const ORGANIZATION_USER: ApiUser = {
  apiId: "5F0C4A17-0000-4000-8000-000000000003",
  password: "simulated-password-3",
  permission: "ReadWrite",
  accountIds: [MAIN_ACCOUNT, BRANCH_ACCOUNT],
  namesAccount: true,
};
