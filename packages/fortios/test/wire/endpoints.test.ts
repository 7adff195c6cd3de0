import { type FortiOS, InputError, UnsupportedError } from "@fortikit/fortios";
import { useNock } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { failure } from "../client/rig.ts";
import { type Exchange, over, refused } from "./exchanges.ts";

useNock();

type Case = readonly [string, (fgt: FortiOS) => Promise<unknown>, readonly Exchange[], unknown];

const results = (found: unknown) => ({ answers: { results: found } });
const file = (text: string): Pick<Exchange, "answers" | "answerHeaders"> => ({
  answers: text,
  answerHeaders: {
    "content-type": "application/octet-stream",
    "content-disposition": 'attachment; filename="../fw_7.conf"',
  },
});
const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("monitor and service", () => {
  it.each<Case>([
    [
      "a read",
      ({ monitor }) => monitor.system.status.get(),
      [{ sends: "GET /monitor/system/status", ...results({ model: "FGT60F" }) }],
      { model: "FGT60F" },
    ],
    [
      "a read with parameters, its own and those of every read",
      ({ monitor }) =>
        monitor.firewall.policy.get({
          policyid: [1, 2],
          ip_version: "ipv4",
          filter: ["hit_count>0", "bytes>1"],
          sort: "policyid,asc",
          format: "policyid|bytes",
          start: 0,
          count: 20,
        }),
      [
        {
          sends:
            "GET /monitor/firewall/policy?policyid=1&policyid=2&ip_version=ipv4&filter=hit_count>0&filter=bytes>1" +
            "&sort=policyid,asc&format=policyid|bytes&start=0&count=20",
          ...results([{ policyid: 1 }]),
        },
      ],
      [{ policyid: 1 }],
    ],
    [
      "an action",
      ({ monitor }) => monitor.firewall.policy.clearCounters.post({ policy: 7 }),
      [{ sends: "POST /monitor/firewall/policy/clear_counters", body: { policy: 7 }, ...results({ ok: 1 }) }],
      { ok: 1 },
    ],
    [
      "an action without parameters",
      ({ monitor }) => monitor.system.os.reboot.post(),
      [{ sends: "POST /monitor/system/os/reboot", body: {}, ...results(null) }],
      null,
    ],
    [
      "a lookup by POST",
      ({ monitor }) => monitor.utm.ratingLookup.select.post({ url: ["example.net"] }),
      [{ sends: "POST /monitor/utm/rating-lookup/select", body: { url: ["example.net"] }, ...results([]) }],
      [],
    ],
    [
      "a service's read",
      ({ service }) => service.securityRating.report.get({ type: "psirt" }),
      [{ sends: "GET /service/security-rating/report?type=psirt", ...results({ score: 90 }) }],
      { score: 90 },
    ],
    [
      "a service's action",
      ({ service }) => service.sniffer.start.post({ mkey: "port1 dump" }),
      [{ sends: "POST /service/sniffer/start", body: { mkey: "port1 dump" }, ...results({ status: "running" }) }],
      { status: "running" },
    ],
  ])("%s", async (_, call, exchanges, result) => {
    expect(await over(exchanges, call)).toEqual(result);
  });

  it("full tells envelope, status and headers; an answer without results is the envelope itself", async () => {
    const time = { sends: "GET /monitor/system/time", answers: { time: 5 } };
    const full = await over([time], ({ monitor }) => monitor.system.time.full.get());
    expect(full).toMatchObject({ value: { time: 5, serial: "FGVM01TM26000001" }, status: 200 });
    expect(full.headers["content-type"]).toContain("json");
    const cleared = { sends: "POST /monitor/firewall/policy/clear_counters", body: { policy: 1 } };
    const acted = await over([cleared], ({ monitor }) =>
      monitor.firewall.policy.clearCounters.full.post({ policy: 1 }),
    );
    expect(acted.envelope).toMatchObject({ vdom: "root" });
  });

  it("an endpoint the firmware lacks", async () => {
    const page = "<html><head><title>404 Not Found</title></head></html>";
    const missing = { sends: "GET /monitor/system/status", answers: page, status: 404 };
    const error = await over([missing], ({ monitor }) => failure(monitor.system.status.get()));
    expect(error).toBeInstanceOf(UnsupportedError);
    expect(error.hint).toContain("supports()");
  });
});

describe("files to the device", () => {
  const sends = "POST /monitor/system/config-script/upload";
  it.each([
    ["bytes", new TextEncoder().encode("config")],
    ["a buffer", new TextEncoder().encode("config").buffer],
    ["a blob", new Blob(["config"])],
    ["base64", base64("config")],
  ])("%s", async (_, content) => {
    const body = { filename: "a.txt", file_content: base64("config") };
    await over([{ sends, body, ...results({}) }], ({ monitor }) =>
      monitor.system.configScript.upload.post({ filename: "a.txt", file_content: content }),
    );
  });

  it("a restore, of the device and of a vdom", async () => {
    const restore = "POST /monitor/system/config/restore";
    const whole = { source: "upload", scope: "global", password: "secret-1", file_content: base64("# conf") };
    const one = { source: "upload", scope: "vdom", vdom: "edge", file_content: base64("# conf") };
    const exchanges = [
      { sends: restore, body: whole, ...results({ restore_started: true, session_id: "7" }) },
      { sends: restore, body: one, ...results({ restore_started: true }) },
    ];
    await over(exchanges, async ({ monitor }) => {
      const bytes = new TextEncoder().encode("# conf");
      expect(await monitor.system.restore({ file: bytes, password: "secret-1" })).toMatchObject({ session_id: "7" });
      await monitor.system.restore({ file: bytes, scope: "vdom", vdom: "edge" });
    });
    const error = await over([], ({ monitor }) => failure(monitor.system.restore({ file: "" })));
    expect(error).toBeInstanceOf(InputError);
  });
});

describe("files from the device", () => {
  it("a backup of a firmware that takes POST", async () => {
    const status = { sends: "GET /monitor/system/status", ...results({}) };
    const body = { scope: "global", password: "secret-1", file_format: "yaml" };
    const backup = { sends: "POST /monitor/system/config/backup", body, ...file("# conf") };
    await over([status, backup], async ({ monitor }) => {
      const found = await monitor.system.backup({ password: "secret-1", file_format: "yaml" });
      expect(found).toMatchObject({ name: "fw_7.conf", type: "application/octet-stream" });
      expect(await found.text()).toBe("# conf");
    });
  });

  it("a backup of an older firmware, which needs no question once it is known", async () => {
    const older = { sends: "GET /monitor/system/status", answers: { version: "v7.4.8", results: {} } };
    const backup = { sends: "GET /monitor/system/config/backup?scope=vdom&vdom=edge", ...file("# conf") };
    await over([older, backup], async ({ monitor }) => {
      await monitor.system.status.get();
      await (await monitor.system.backup({ scope: "vdom", vdom: "edge" })).bytes();
    });
  });

  it("the other method after 405, and after nothing else", async () => {
    const status = { sends: "GET /monitor/system/status", answers: { version: "v7.6.0", results: {} } };
    const post = { sends: "POST /monitor/system/config/backup", body: { scope: "global" } };
    const get = { sends: "GET /monitor/system/config/backup?scope=global", ...file("# conf") };
    await over([status, { ...post, ...refused(405, -1) }, get], async ({ monitor }) => {
      expect(await (await monitor.system.backup()).text()).toBe("# conf");
    });
    const error = await over([status, { ...post, ...refused(403, -14) }], ({ monitor }) =>
      failure(monitor.system.backup()),
    );
    expect(error).toMatchObject({ code: "permission", status: 403 });
  });

  it("other files: by GET, by POST, with full", async () => {
    const pac = { sends: "GET /monitor/webproxy/pacfile/download", ...file("pac") };
    const capture = { sends: "POST /service/sniffer/download", body: { mkey: "p" }, ...file("pcap") };
    await over([pac, pac, capture], async ({ monitor, service }) => {
      const { pacfile } = monitor.webproxy;
      expect(await (await pacfile.download.download()).text()).toBe("pac");
      const full = await pacfile.download.full.download();
      expect([full.status, await full.value.text()]).toEqual([200, "pac"]);
      expect(await (await service.sniffer.download.download({ mkey: "p" })).text()).toBe("pcap");
    });
  });
});

describe("logs", () => {
  const path = "/log/disk/traffic/forward";
  const line = (id: number) => ({ logid: String(id) });
  const abort = { sends: "POST /log/search/abort/9", body: {} };
  const first = {
    sends: `GET ${path}?rows=2&filter=srcip==10.0.0.1`,
    answers: { results: [line(1), line(2)], session_id: 9, completed: 50, total_lines: 2 },
  };
  const second = {
    sends: `GET ${path}?rows=2&filter=srcip==10.0.0.1&start=2&session_id=9`,
    answers: { results: [line(3)], session_id: 9, completed: 100, total_lines: 3 },
  };
  const query = { rows: 2, filter: "srcip==10.0.0.1" };

  it("list follows the search to its end", async () => {
    const found = await over([first, second], ({ log }) => log.disk.traffic.forward.list(query));
    expect(found).toEqual([line(1), line(2), line(3)]);
  });

  it("iterate, left early, ends the search on the device", async () => {
    await over([first, abort], async ({ log }) => {
      for await (const record of log.disk.traffic.forward.iterate(query)) {
        expect(record.logid).toBe("1");
        break;
      }
    });
  });

  it("get gives one page with what the device told", async () => {
    const page = await over([first], ({ log }) => log.disk.traffic.forward.get(query));
    expect(page).toMatchObject({ results: [line(1), line(2)], session_id: 9, completed: 50, total_lines: 2 });
  });

  it("every option of a search", async () => {
    const sends =
      "GET /log/fortianalyzer/event/vpn?rows=7&start=3&sort=date,asc&format=date|msg&serial_no=FGT1&is_ha_member=true" +
      "&extra=country_id";
    const all = {
      rows: 7,
      start: 3,
      sort: "date,asc",
      format: "date|msg",
      serial_no: "FGT1",
      is_ha_member: true,
      extra: "country_id",
      max: undefined,
    } as const;
    const answers = { results: [line(4)], completed: 100, total_lines: 4 };
    expect(await over([{ sends, answers }], ({ log }) => log.fortianalyzer.event.vpn.list(all))).toEqual([line(4)]);
  });

  it("raw lines, archives, the state of a search and its end", async () => {
    const exchanges = [
      { sends: "GET /log/disk/traffic/forward/raw?rows=10&filter=action==deny", ...file("date=2026-11-22\n") },
      { sends: "GET /log/disk/ips/archive?mkey=5&roll=1", ...results([{ id: 1 }]) },
      { sends: "GET /log/disk/ips/archive-download?mkey=5", ...file("pcap") },
      { sends: "GET /log/search/status/9", ...results({ completed: 50 }) },
      abort,
    ];
    await over(exchanges, async ({ log }) => {
      const raw = await log.disk.traffic.forward.raw.download({ rows: 10, filter: "action==deny" });
      expect(await raw.text()).toBe("date=2026-11-22\n");
      expect(await log.disk.ips.archive.get({ mkey: 5, roll: 1 })).toEqual([{ id: 1 }]);
      expect(await (await log.disk.ips.archiveDownload.download({ mkey: 5 })).text()).toBe("pcap");
      expect(await log.search.status.get({ session_id: 9 })).toEqual({ completed: 50 });
      await log.search.abort.post({ session_id: 9 });
    });
  });

  it.each([".", "..", "", "%2e%2e"])("a session %j never leads elsewhere", async (session) => {
    const given = { session_id: session as unknown as number };
    const error = await over([], ({ log }) => failure(log.search.abort.post(given)));
    expect(error).toBeInstanceOf(InputError);
  });
});
