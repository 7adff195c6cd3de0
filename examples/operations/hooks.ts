// Hooks run along every call, in order, and are awaited. They may add headers; credentials they never see.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare({
  ...target.login,
  hooks: {
    beforeRequest: ({ headers }) => {
      headers["x-change"] = "CHG-123";
    },
    afterResponse: ({ service, operation, status }) => console.log(`${service} ${operation}: HTTP ${status}`),
    onError: ({ operation, error }) => console.log(`${operation}: ${error.code}`),
  },
});
await care.folders.list();
await care.products.details("FGT00000000000XX").catch(() => undefined);
