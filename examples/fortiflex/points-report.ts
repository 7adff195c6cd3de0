// Who used how many points: every program, configuration and entitlement, two calls for each configuration.
import { FortiFlex } from "@fortikit/fortiflex";
import { table } from "../support/tables.ts";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flex = new FortiFlex({ ...target.login, limits: { enforce: "queue" } });

const from = new Date(target.now().getTime() - 30 * 86_400_000);
const report = await flex.entitlements.pointsReport({ from, to: target.now() });

const rows = report.programs.flatMap((program) =>
  program.configs.flatMap((config) => [
    [program.serialNumber, config.name ?? "", config.product ?? "", "all", config.points.toFixed(2)],
    ...config.entitlements.map(({ serialNumber, points }) => ["", "", "", serialNumber, points.toFixed(2)]),
  ]),
);
console.log(table(["Program", "Configuration", "Product", "Entitlement", "Points"], rows));
console.log(`${report.points.toFixed(2)} points in all`);
