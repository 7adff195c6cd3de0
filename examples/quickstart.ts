// One session, two services, every kind of step: `npx -y pnpm@12 quickstart`, with `--live` reading from FortiCloud.
import { type Asset, CloudSession, FortiCare, type MemorySink, memorySink } from "@fortikit/forticare";
import { type Config, FortiFlex, type Program } from "@fortikit/fortiflex";
import { need, Steps, type Tell } from "./support/steps.ts";
import { assetTable, auditTable, limitTable, table, timesTable } from "./support/tables.ts";
import { openTarget, type Target } from "./support/target.ts";

/** The size of the virtual machines, by the names of FortiFlex. */
const size = { product: "FGT_VM_Bundle", parameters: { cpu: 2, service: "UTP" } } as const;

await using target = await openTarget();
const steps = new Steps({ readOnly: target.live });
const trail = memorySink();
let last = "";
{
  await using session = new CloudSession({
    ...target.login,
    readOnly: target.live,
    audit: { sinks: trail, actor: { user: "quickstart" } },
  });
  const care = new FortiCare({ session });
  const flex = new FortiFlex({ session });

  const loggedIn = await steps.run("Log in", (tell) => logIn(session, tell));
  if (loggedIn) {
    await forticare(care);
    await fortiflex(flex);
  }
  figures(session, { forticare: care, fortiflex: flex }, trail);
  const calls = care.stats().calls + flex.stats().calls;
  last = `quickstart: ${calls} calls, ${logins(trail)} logins, ${steps.failed} errors`;
}
process.exitCode = steps.failed === 0 ? 0 : 1;
console.log(last);

/** One token for each service; every later call uses them. Wrong credentials are sent once. */
async function logIn(session: CloudSession, tell: Tell): Promise<true> {
  for (const clientId of ["assetmanagement", "flexvm"]) await session.token(clientId);
  tell(`one session, ${session.tokens().length} tokens`);
  return true;
}

async function forticare(care: FortiCare): Promise<void> {
  const assets = await steps.run("List assets", async (tell) => {
    const found: Asset[] = [];
    for await (const page of care.products.pages()) {
      found.push(...page);
      tell(`${found.length} units`);
    }
    return found;
  });
  if (assets !== undefined) console.log(assetTable(assets, target.now()));

  await steps.write("Register a product", async (tell) => {
    const { serialNumber, cloudKey } = unitToRegister(target);
    const [unit] = await care.products.register({ serialNumber, cloudKey, description: "Registered by quickstart" });
    tell(`${unit?.serialNumber}, ${unit?.productModel}`);
  });

  const machine = assets?.find(({ productModel }) => productModel?.startsWith("FortiGate-VM"));
  if (target.live && machine === undefined) return steps.skip("Download a licence", "no FortiGate-VM is registered");
  await steps.run("Download a licence", async (tell) => {
    const { serialNumber } = need(machine, "FortiGate-VM");
    const licence = await care.licenses.download(serialNumber);
    tell(`${serialNumber}.lic, ${licence.length} characters`);
  });
}

async function fortiflex(flex: FortiFlex): Promise<void> {
  const program = await steps.run("Find a FortiFlex program", async (tell) => {
    const [first] = await flex.programs.list();
    tell(first?.serialNumber ?? "none");
    return first;
  });
  if (target.live && program === undefined) return steps.skip("FortiFlex", "the account has no program");

  await steps.run("Estimate two virtual machines", async (tell) => {
    const { serialNumber: programSerialNumber } = need(program, "program");
    const { current } = await flex.tools.calc({ programSerialNumber, count: 2, ...size });
    tell(`${current} points a day`);
  });
  const config = await makeConfig(flex, program);
  const machines = await steps.write("Make two VM entitlements", async (tell) => {
    const { id: configId } = need(config, "configuration");
    const made = await flex.entitlements.createVm({ configId, count: 2, description: "web", skipPending: true });
    tell(made.map(({ serialNumber }) => serialNumber).join(", "));
    return made;
  });
  await showPoints(flex, config);
  await steps.write("Stop one of them", async (tell) => {
    const [machine] = need(machines, "entitlement");
    const { serialNumber, status } = await flex.entitlements.stop(need(machine, "entitlement").serialNumber);
    tell(`${serialNumber} is ${status}`);
  });
}

/** A new configuration; on the real cloud, which is only read, the first there is. */
async function makeConfig(flex: FortiFlex, program: Program | undefined): Promise<Config | undefined> {
  const made = await steps.write("Make a configuration", async (tell) => {
    const { serialNumber: programSerialNumber } = need(program, "program");
    const config = await flex.configs.create({ programSerialNumber, name: "quickstart", ...size });
    tell(`${config.name}, number ${config.id}`);
    return config;
  });
  if (!target.live) return made;
  return steps.run("Find a configuration", async (tell) => {
    const { serialNumber: programSerialNumber } = need(program, "program");
    const [config] = await flex.configs.list({ programSerialNumber });
    tell(config === undefined ? "none" : `${config.name}, number ${config.id}`);
    return config;
  });
}

async function showPoints(flex: FortiFlex, config: Config | undefined): Promise<void> {
  if (target.live && config === undefined) return steps.skip("Points", "the program has no configuration");
  const used = await steps.run("Read the points they cost", async (tell) => {
    const { id: configId } = need(config, "configuration");
    const endDate = target.now();
    const startDate = new Date(endDate.getTime() - 30 * 86_400_000);
    const rows = await flex.entitlements.points({ configId, startDate, endDate });
    tell(`${rows.reduce((sum, { points = 0 }) => sum + points, 0).toFixed(2)} points in the last 30 days`);
    return rows;
  });
  if (used === undefined || used.length === 0) return;
  const rows = used.map(({ serialNumber, points = 0 }) => [serialNumber, points.toFixed(2)]);
  console.log(table(["Entitlement", "Points"], rows));
}

/** A unit that is bought and not registered: from the simulator's stock. */
function unitToRegister({ simulator }: Target): { readonly serialNumber: string; readonly cloudKey: string } {
  const unit = simulator?.forticloud.stock.find(({ cloudKey }) => cloudKey !== null);
  const { serialNumber, cloudKey } = need(unit, "unit in stock");
  return { serialNumber, cloudKey: cloudKey ?? "" };
}

function figures(session: CloudSession, clients: Parameters<typeof limitTable>[0], trail: MemorySink): void {
  const { calls, errors } = session.limits();
  const { calls: exchanges } = session.stats();
  console.log(`\nAudit trail\n${auditTable(trail.events)}`);
  console.log(`\nCalls and limits\n${limitTable(clients)}`);
  console.log(
    `The session: ${exchanges} token exchanges, ${calls.lastHour} calls and ${errors.lastHour} errors this hour`,
  );
  console.log(`\nResponse times\n${timesTable([session, ...Object.values(clients)].map((each) => each.stats()))}\n`);
}

/** Exchanges of the password for a token. */
function logins({ events }: MemorySink): number {
  return events.filter((event) => event.kind === "call" && event.operation === "oauth.login" && event.outcome === "ok")
    .length;
}
