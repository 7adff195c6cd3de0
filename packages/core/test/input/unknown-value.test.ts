import { expect, it } from "vitest";
import { unknownValue } from "../../src/input/unknown-value.ts";

it("is the text itself", () => expect(unknownValue("Retired")).toBe("Retired"));
