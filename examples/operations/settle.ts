// Errors as values, for those who prefer them: `settle` gives { ok, value } or { ok, error }.
import { FortiCare, format, settle } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);

const logger = { error: (_: object, text: string) => console.log(text) }; // pino fits as it is
for (const serialNumber of ["FGT60FTK1234ABCD", "FGT00000000000XX"]) {
  const { ok, value, error } = await settle(care.products.details(serialNumber), { logger, format: "code" });
  console.log(ok ? value.productModel : `${error.code}: ${format(error, "simple")}`);
}
