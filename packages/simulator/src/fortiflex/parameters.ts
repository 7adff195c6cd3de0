import type { Call } from "../cloud/call.ts";
import { missingInput, wrongInput } from "../cloud/refusal.ts";
import type { ParameterState } from "./state.ts";

/** The `parameters` of a body: values are text inside, also when they were sent as numbers. */
export function readParameters(call: Call): ParameterState[] {
  const sent = call.body.objects("parameters");
  if (sent.length === 0 && !Array.isArray(call.body.raw.parameters)) throw missingInput();
  return sent.map((item) => {
    const id = item.number("id");
    const value = item.raw.value;
    if (id === undefined || (typeof value !== "string" && typeof value !== "number")) {
      throw wrongInput(`Parameter id ${String(item.raw.id)} has no value.`);
    }
    return { id, value: String(value) };
  });
}
