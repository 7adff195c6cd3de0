import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileSink } from "../../../src/audit/node/file-sink.ts";
import { AuditTrail } from "../../../src/audit/trail.ts";
import { ConfigError } from "../../../src/errors/before-sending.ts";
import { Secrets } from "../../../src/redact/secrets.ts";
import { event } from "../event.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fortikit-"));
  path = join(folder, "logs", "audit.log");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const lines = async (file: string): Promise<unknown[]> =>
  (await readFile(file, "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

describe("fileSink", () => {
  it("writes JSON lines to a new file of mode 0600 in a new folder", async () => {
    const sink = fileSink({ path });
    expect(sink.name).toBe(`file ${path}`);
    await sink.write(event({ attempts: 1 }));
    await sink.write(event({ attempts: 2 }));
    expect(await lines(path)).toEqual([event({ attempts: 1 }), event({ attempts: 2 })]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await sink.close?.();
  });

  it("appends, as text if asked, and opens again after a close", async () => {
    const sink = fileSink({ path, format: "text", mode: 0o640, name: "audit" });
    expect(sink.name).toBe("audit");
    await sink.write(event());
    await sink.close?.();
    await sink.close?.();
    await sink.write(event());
    await sink.close?.();
    expect((await readFile(path, "utf8")).match(/^2026-11-21T10:00:00.000Z ok forticare/gm)).toHaveLength(2);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it("rotates by size, keeps so many files, and compresses them", async () => {
    const sink = fileSink({ path, maxSize: 100, maxFiles: 2, compress: true });
    for (let attempts = 1; attempts <= 4; attempts += 1) await sink.write(event({ attempts }));
    await sink.close?.();
    expect((await readdir(join(folder, "logs"))).toSorted()).toEqual(["audit.log", "audit.log.1.gz", "audit.log.2.gz"]);
    const youngest = JSON.parse(gunzipSync(await readFile(`${path}.1.gz`)).toString());
    expect(youngest).toEqual(event({ attempts: 4 }));
    expect((await stat(`${path}.1.gz`)).mode & 0o777).toBe(0o600);
  });

  it("loses nothing while it rotates, with several writers", async () => {
    const sink = fileSink({ path, maxSize: "1K", maxFiles: 50, interval: "1h" });
    await Promise.all(Array.from({ length: 40 }, (_, attempts) => sink.write(event({ attempts }))));
    await sink.close?.();
    const files = await readdir(join(folder, "logs"));
    const all = await Promise.all(files.map((file) => lines(join(folder, "logs", file))));
    expect(files.length).toBeGreaterThan(5);
    expect(new Set(all.flat().map((one) => (one as { attempts: number }).attempts)).size).toBe(40);
  });

  it("durable: the event is in the file when the call goes on, also when it was rotated away", async () => {
    const sink = fileSink({ path, durable: true, maxSize: 100 });
    const trail = new AuditTrail({ sinks: sink, secrets: new Secrets() });
    await trail.emit(event());
    expect(await lines(`${path}.1`)).toEqual([event()]);
    expect(await trail.close()).toEqual([{ sink: `file ${path}`, written: 1, dropped: 0, failures: 0 }]);
  });

  it("fails while the file cannot be opened, and works again when it can", async () => {
    await writeFile(join(folder, "logs"), "a file where the folder should be");
    const sink = fileSink({ path });
    await expect(sink.write(event())).rejects.toThrow();
    await expect(sink.write(event())).rejects.toThrow();
    await sink.close?.();
    await rm(join(folder, "logs"));
    await sink.write(event());
    await sink.close?.();
    expect(await lines(path)).toHaveLength(1);
  });

  it("refuses wrong options at once", () => {
    const wrong = [
      { path: "" },
      { path, maxSize: 0 },
      { path, maxSize: 1.5 },
      { path, maxSize: "10 MB" },
      { path, interval: "7m" },
      { path, interval: "5h" },
      { path, interval: "daily" },
      { path, maxFiles: 0 },
    ];
    for (const options of wrong) expect(() => fileSink(options)).toThrow(ConfigError);
    for (const interval of ["15m", "6h", "1d", "3M", "30s"]) expect(() => fileSink({ path, interval })).not.toThrow();
  });
});
