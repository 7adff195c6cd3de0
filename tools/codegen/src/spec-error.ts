/** Something is wrong in a specification; the message begins with the file and the JSON path. */
export class SpecError extends Error {
  constructor(file: string, path: readonly (string | number)[], problem: string) {
    const pointer = path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    super(`${file}#${pointer}: ${problem}`);
    this.name = "SpecError";
  }
}
