// Points that one entitlement used, over the days of a month. Days are counted in Pacific Time.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flex = new FortiFlex(target.login);

const [row] = await flex.entitlements.points({
  configId: Number(target.value("CONFIG_ID", "3001")),
  serialNumber: target.value("SERIAL_NUMBER", "FGVMMLTM26000901"),
  startDate: target.value("FROM", "2026-11-01"),
  endDate: target.value("TO", "2026-11-15"),
});
console.log(`${row?.serialNumber}: ${row?.points} points`);
