import type {
  DownloadedFile,
  FileContent,
  FortiOS,
  Get,
  LogRecord,
  NoParams,
  OneOrMany,
  PostWith,
  Settled,
  WithReadParams,
} from "@fortikit/fortios";
import { describe, expectTypeOf, it } from "vitest";

declare const fgt: FortiOS;

describe("reads", () => {
  it("parameters are the endpoint's own and those of every read", async () => {
    const status = await fgt.monitor.system.status.get();
    expectTypeOf(status.hostname).toEqualTypeOf<string | undefined>();
    await fgt.monitor.firewall.policy.get(
      { policyid: [1], start: 0, count: 20, filter: ["a==b", "c==d"] },
      { vdom: "dmz" },
    );
    await fgt.monitor.firewall.policy.get({ policyid: undefined, count: undefined, filter: undefined });
    // @ts-expect-error no such parameter
    await fgt.monitor.firewall.policy.get({ polcyid: 1 });
    // @ts-expect-error no parameters of its own, and no such of every read
    await fgt.monitor.system.status.get({ name: "x" });
    // @ts-expect-error needs parameters
    await fgt.monitor.system.certificate.download.download();
  });

  it("a parameter of the endpoint goes before one of every read", () => {
    expectTypeOf<WithReadParams<{ readonly count: string }>["count"]>().toEqualTypeOf<string>();
    expectTypeOf<WithReadParams<NoParams>["count"]>().toEqualTypeOf<number | undefined>();
  });

  it("full has the envelope, acrossVdoms a result for each", async () => {
    const { value, envelope, status } = await fgt.monitor.system.status.full.get();
    expectTypeOf(value.hostname).toEqualTypeOf<string | undefined>();
    expectTypeOf(envelope.serial).toEqualTypeOf<string | undefined>();
    expectTypeOf(status).toEqualTypeOf<number>();
    const found = (await fgt.monitor.system.status.acrossVdoms("*").get()).get("root");
    if (found?.ok === true) expectTypeOf(found.value.hostname).toEqualTypeOf<string | undefined>();
    expectTypeOf<Get<number>["acrossVdoms"]>().returns.toHaveProperty("get");
    expectTypeOf<Awaited<ReturnType<ReturnType<Get<number>["acrossVdoms"]>["get"]>>>().toEqualTypeOf<
      ReadonlyMap<string, Settled<number>>
    >();
  });

  it("where it is not known whether there is one row or many, both are told", () => {
    expectTypeOf<OneOrMany<{ readonly a: 1 }>>().toEqualTypeOf<{ readonly a: 1 } | { readonly a: 1 }[]>();
  });
});

describe("actions and files", () => {
  it("bytes, blobs and base64 are files", () => {
    expectTypeOf<Uint8Array>().toExtend<FileContent>();
    expectTypeOf<Blob>().toExtend<FileContent>();
    expectTypeOf<ArrayBuffer>().toExtend<FileContent>();
    expectTypeOf<string>().toExtend<FileContent>();
    expectTypeOf<number>().not.toExtend<FileContent>();
  });

  it("an action has its parameters, a download gives a file", async () => {
    await fgt.monitor.firewall.policy.clearCounters.post({ policy: 3 });
    await fgt.monitor.system.vmlicense.download.post({ token: "x" });
    await fgt.monitor.system.vmlicense.upload.post({ file_content: new Uint8Array(3) });
    expectTypeOf(await fgt.monitor.system.backup()).toEqualTypeOf<DownloadedFile>();
    expectTypeOf(await fgt.monitor.system.crashLog.download.download()).toEqualTypeOf<DownloadedFile>();
    // @ts-expect-error a read has no post
    fgt.monitor.system.status.post;
    expectTypeOf<PostWith<string, { readonly a: 1 }>["post"]>().parameter(0).toEqualTypeOf<{ readonly a: 1 }>();
  });
});

describe("logs", () => {
  it("lines are open records", async () => {
    const [line] = await fgt.log.disk.traffic.forward.list({ max: 1, filter: "srcip==10.0.0.1", extra: "country_id" });
    expectTypeOf(line).toEqualTypeOf<LogRecord | undefined>();
    expectTypeOf(line?.date).toEqualTypeOf<string | undefined>();
    expectTypeOf(line?.srcip).toEqualTypeOf<unknown>();
    for await (const each of fgt.log.memory.event.system.iterate()) expectTypeOf(each).toEqualTypeOf<LogRecord>();
    expectTypeOf(await fgt.log.disk.ips.raw.download({ rows: 5 })).toEqualTypeOf<DownloadedFile>();
    await fgt.log.search.abort.post({ session_id: 7 });
    // @ts-expect-error the search must be named
    await fgt.log.search.abort.post({});
    // @ts-expect-error no such extra
    await fgt.log.disk.dns.list({ extra: "dns" });
  });
});
