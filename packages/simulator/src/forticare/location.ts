import { wrongInput } from "../cloud/refusal.ts";
import type { Store } from "../store/store.ts";
import { nextNumber } from "../store/store.ts";
import type { Fields } from "../support/fields.ts";
import type { LocationState } from "./state.ts";

/** Countries whose state or province has to be the two-letter code. */
const STATE_CODE_COUNTRIES = ["US", "CA", "IN", "BR", "UA"];

/** Reads a location whose fields the schema has checked one by one, or refuses it with a message that begins with `where`. */
export function readLocation(store: Store, fields: Fields, where: string): LocationState {
  const country = fields.filled("countryCode");
  const state = fields.filled("stateOrProvince");
  if (country !== undefined && STATE_CODE_COUNTRIES.includes(country) && !/^[A-Z]{2}$/.test(state ?? "")) {
    throw wrongInput(`${where}.stateOrProvince has to be a two-letter code for ${country}.`);
  }
  const text = (name: string) => fields.text(name) ?? null;
  return {
    addressId: 40_000 + nextNumber(store, "address"),
    company: text("company"),
    address: text("address"),
    city: text("city"),
    stateOrProvince: state ?? null,
    countryCode: country ?? null,
    postalCode: text("postalCode"),
    email: text("email"),
    phone: text("phone"),
    fax: text("fax"),
  };
}
