import type { Check } from "./check.ts";
import { apiSnapshot } from "./checks/api-snapshot.ts";
import { browser } from "./checks/browser.ts";
import { corePurity } from "./checks/core-purity.ts";
import { deps } from "./checks/deps.ts";
import { docsCode } from "./checks/docs-code.ts";
import { fileLimits } from "./checks/file-limits.ts";
import { generated } from "./checks/generated.ts";
import { links } from "./checks/links.ts";
import { specs } from "./checks/specs.ts";
import { text } from "./checks/text.ts";
import { typeBudget } from "./checks/type-budget.ts";
import { unused } from "./checks/unused.ts";
import { packed } from "./packed/packed.ts";

/** Every check, the quick ones first. */
export const allChecks: readonly Check[] = [
  text,
  fileLimits,
  deps,
  corePurity,
  links,
  apiSnapshot,
  generated,
  browser,
  unused,
  docsCode,
  specs,
  packed,
  // Of the packages that `packed` built.
  typeBudget,
];
