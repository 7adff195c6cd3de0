import { type ProductName, type ProductParameters, type ProductRow, products } from "./generated/products.ts";

/** A parameter value as callers give and get it. */
export type ParameterValue = string | number | readonly string[];

/** Parameters these types do not know, by their number on the wire. They go over the wire unchecked. */
export interface NumberedParameters {
  readonly [id: number]: ParameterValue | undefined;
}

/** Parameters by name; none for the products that take none. */
type NamedParameters<Product extends ProductName> = string extends keyof ProductParameters[Product]
  ? unknown
  : ProductParameters[Product];

/** Parameters of a product type by name; unknown ones by number. */
export type ParametersOf<Product extends ProductName> = NamedParameters<Product> & NumberedParameters;

type Rows<Product extends ProductName> = (typeof products)[Product]["parameters"];

/** Figures of the product that only the service sets. Answers hold them, and an estimate may. */
export type ReadOnlyParametersOf<Product extends ProductName> = {
  readonly [Name in keyof Rows<Product> as Rows<Product>[Name] extends { readonly readOnly: true } ? Name : never]?:
    | number
    | undefined;
};

/** One parameter on the wire. A list repeats its id. */
export interface WireParameter {
  readonly id: number;
  readonly value: string | number;
}

/** A product these types do not know, by number, with its parameters by number or as they go over the wire. */
export interface NumberedProduct {
  readonly productTypeId: number;
  readonly parameters: NumberedParameters | readonly WireParameter[];
  readonly product?: undefined;
}

/** A product by name with its parameters, or by number. */
export type ProductInput =
  | {
      [Product in ProductName]: {
        readonly product: Product;
        readonly parameters: ParametersOf<Product>;
        readonly productTypeId?: undefined;
      };
    }[ProductName]
  | NumberedProduct;

/** A product to be priced: as for a configuration, and with the figures that only the service sets. */
export type EstimateInput =
  | {
      [Product in ProductName]: {
        readonly product: Product;
        readonly parameters: ParametersOf<Product> & ReadOnlyParametersOf<Product>;
        readonly productTypeId?: undefined;
      };
    }[ProductName]
  | NumberedProduct;

/** A product decoded: its parameters by name, those unknown to these types by number. */
export type DecodedProduct =
  | {
      [Product in ProductName]: {
        readonly product: Product;
        readonly parameters: Partial<NamedParameters<Product>> & ReadOnlyParametersOf<Product> & NumberedParameters;
      };
    }[ProductName]
  | { readonly product: undefined; readonly parameters: NumberedParameters };

/** The product types by name, as rows of data. */
export const productTable: Readonly<Record<string, ProductRow>> = products;

/** What stands on the wire for an empty list. */
export const nothingChosen = "NONE";

const byId: ReadonlyMap<number, ProductName> = new Map(
  Object.entries(productTable).map(([name, row]) => [row.id, name as ProductName]),
);

/** The product type's name, where these types know it. */
export function productName(id: number | undefined): ProductName | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** What a parameter number means, for messages: `cpu of FGT_VM_Bundle (CPU Size)`. */
export function parameterLabel(id: number): string | undefined {
  for (const [product, { parameters }] of Object.entries(productTable)) {
    for (const [name, row] of Object.entries(parameters))
      if (row.id === id) return `${name} of ${product} (${row.label})`;
  }
  return undefined;
}
