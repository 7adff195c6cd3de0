// A piece of a program of your own, to be tested: inventory.test.ts does it.
import { FortiCare, NotFoundError } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

/** What is known of a unit; `undefined` when the account does not have it. */
export async function describeUnit(care: FortiCare, serialNumber: string): Promise<string | undefined> {
  try {
    const { productModel, description } = await care.products.details(serialNumber);
    return `${productModel}: ${description}`;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

if (process.argv[1] === import.meta.filename) {
  await using target = await openTarget();
  await using care = new FortiCare(target.login);
  console.log(await describeUnit(care, target.value("SERIAL_NUMBER", "FGT60FTK1234ABCD")));
}
