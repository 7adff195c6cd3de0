import { ApiError, AuthError, LockedOutError, ResponseError, UnsupportedError } from "@fortikit/core";

/** The answer, or `undefined` where the device has none for this administrator. Refused credentials are still thrown. */
export async function quietly<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    const refused = error instanceof AuthError || error instanceof LockedOutError;
    const answered = [ApiError, ResponseError, UnsupportedError].some((type) => error instanceof type);
    if (refused || !answered) throw error;
    return undefined;
  }
}
