/** Defines a property whose value is made on first access and kept, and that can be replaced like any other. */
export function lazyProperty(target: object, name: string, make: () => unknown): void {
  const keep = (value: unknown): unknown => {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(target, name, { get: () => keep(make()), set: keep, enumerable: true, configurable: true });
}

/** An empty object that inspection shows by this name, as `cmdb.firewall { address: [Getter/Setter] }`. */
export function namedObject(name: string): object {
  const Named = class {};
  Object.defineProperty(Named, "name", { value: name });
  return new Named();
}
