// Success is a value, everything else an error with a class, the service's reason and a hint.
import {
  ApiError,
  AuthError,
  FortiCare,
  InputError,
  NetworkError,
  NotFoundError,
  TimeoutError,
} from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);

for (const serialNumber of ["FGT60FTK1234ABCD", "FGT00000000000XX", ""]) {
  try {
    const { productModel } = await care.products.details(serialNumber);
    console.log(`Success: ${productModel}`);
  } catch (error) {
    if (error instanceof InputError) console.log(`Not sent: ${error.field}: ${error.message}`);
    else if (error instanceof AuthError) console.log(`Log in: ${error.hint}`);
    else if (error instanceof NotFoundError) console.log(`Not there: ${error.message}`);
    else if (error instanceof ApiError)
      console.log(`API error ${error.apiCode}, HTTP ${error.status}: ${error.message}`);
    else if (error instanceof TimeoutError) console.log(`Timed out while waiting for ${error.phase}`);
    else if (error instanceof NetworkError) console.log(`Network error: ${error.message}`);
    else throw error;
  }
}
