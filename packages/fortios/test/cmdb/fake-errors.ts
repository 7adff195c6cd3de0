import { DuplicateError, NotFoundError } from "@fortikit/core";

/** There is no such object. */
export const notFound = (): NotFoundError => new NotFoundError("not found", { status: 404, apiCode: -3 });

/** A field refers to something there is not. */
export const missingReference = (): NotFoundError => new NotFoundError("no such entry", { status: 500, apiCode: -3 });

/** There is such an object already. */
export const duplicate = (): DuplicateError => new DuplicateError("duplicate", { status: 500, apiCode: -5 });
