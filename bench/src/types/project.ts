import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const packages = join(import.meta.dirname, "../../../packages");

/** A project of a user's own: the built packages are installed in it, and nothing else. */
export class Project {
  // The real path: compilers take a folder behind a link for another one.
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "fortikit-bench-")));

  constructor(programs: Readonly<Record<string, string>>) {
    mkdirSync(join(this.folder, "node_modules/@fortikit"), { recursive: true });
    for (const name of ["core", "fortios"])
      symlinkSync(join(packages, name), join(this.folder, "node_modules/@fortikit", name));
    writeFileSync(join(this.folder, "package.json"), JSON.stringify({ type: "module" }));
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(this.folder, `${name}.ts`), text);
      writeFileSync(join(this.folder, `${name}.json`), JSON.stringify(config(`${name}.ts`)));
    }
    writeFileSync(join(this.folder, "tsconfig.json"), JSON.stringify(config("*.ts")));
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function config(include: string): object {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable", "esnext.disposable"],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  return { compilerOptions, include: [include] };
}
