import { expect, it } from "vitest";
import type { Download, Get, GetWith, PostWith } from "../../src/endpoint/types.ts";
import { logTree } from "../../src/log/log-tree.ts";
import type { LogRaw, LogSearch } from "../../src/log/types.ts";
import { fakeCaller, streamOf } from "../endpoint/fake-caller.ts";

const rows = {
  "disk/ips": { get: "read" },
  "disk/ips/raw": { get: "download" },
  "disk/ips/archive": { get: "read" },
  "disk/ips/archive-download": { get: "download" },
  "search/abort": { post: { kind: "action", path: ["session_id"] } },
  "search/status": { get: { kind: "read", path: ["session_id"] } },
} as const;

interface Tree {
  readonly disk: {
    readonly ips: LogSearch & {
      readonly raw: LogRaw;
      readonly archive: Get<unknown, { readonly mkey?: number }>;
      readonly archiveDownload: Download<{ readonly mkey?: number }>;
    };
  };
  readonly search: {
    readonly abort: PostWith<unknown, { readonly session_id: number }>;
    readonly status: GetWith<unknown, { readonly session_id: number }>;
  };
}

it("logs are searched, raw logs and archives come as files, searches are ended and looked at", async () => {
  const caller = fakeCaller(({ file }) =>
    file === true ? { file: streamOf("a\nb\n") } : { envelope: { results: { n: 1 } } },
  );
  const { disk, search } = logTree(rows, caller) as Tree;
  expect(Object.keys(disk.ips)).toEqual(["iterate", "list", "get", "raw", "archive", "archiveDownload"]);
  expect((await disk.ips.get()).results).toEqual([{ n: 1 }]);
  expect(await (await disk.ips.raw.download({ rows: 2, start: 4 })).text()).toBe("a\nb\n");
  expect(await disk.ips.archive.get({ mkey: 3 })).toEqual({ n: 1 });
  expect(await (await disk.ips.archiveDownload.download({ mkey: 3 })).text()).toBe("a\nb\n");
  await search.abort.post({ session_id: 5 });
  await search.status.get({ session_id: 5 });
  expect(caller.calls.map(({ request: { method, path, query, safe } }) => [method, path, query, safe])).toEqual([
    ["GET", "/log/disk/ips", undefined, true],
    ["GET", "/log/disk/ips/raw", { rows: 2, start: 4 }, true],
    ["GET", "/log/disk/ips/archive", { mkey: 3 }, true],
    ["GET", "/log/disk/ips/archive-download", { mkey: 3 }, true],
    ["POST", "/log/search/abort/5", undefined, false],
    ["GET", "/log/search/status/5", undefined, true],
  ]);
});
