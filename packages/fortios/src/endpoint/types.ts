import type { ApiResponse } from "@fortikit/core";
import type { Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import type { ByVdom } from "../envelope/vdom-results.ts";
import type { DownloadedFile } from "./downloaded-file.ts";

/** An endpoint without parameters of its own. */
export interface NoParams {
  readonly [noParams]?: never;
}

declare const noParams: unique symbol;

/** Results of which it is not known whether they are one row or a list. */
export type OneOrMany<Row> = Row | Row[];

/** A file to be sent: its bytes, or a text that is base64 already. Bytes are turned into base64. */
export type FileContent = Uint8Array | ArrayBuffer | Blob | string;

/** Parameters that every read takes. A page (`start`, `count`) is asked for as it is: reads do not follow pages. */
export interface ReadParams {
  /** `name==web`, as FortiOS writes it. Several must all hold. */
  readonly filter?: string | readonly string[] | undefined;
  /** `name,asc` */
  readonly sort?: string | readonly string[] | undefined;
  /** Fields to answer with, separated by `|`. */
  readonly format?: string | undefined;
  /** Index of the first row. */
  readonly start?: number | undefined;
  /** Rows to answer with, 20 to 1000 where the endpoint takes it. */
  readonly count?: number | undefined;
  /** 1 asks outside of every vdom. */
  readonly global?: number | undefined;
}

/** An endpoint's own parameters and those of every read. */
export type WithReadParams<Params> = Params & Omit<ReadParams, keyof Params>;

/** A result with everything that came along with it. */
export interface EndpointAnswer<Value> {
  readonly value: Value;
  readonly envelope: Envelope;
  readonly status: number;
  readonly headers: ApiResponse["headers"];
  readonly requestId: string;
}

/** The read with envelope, status and headers. */
export interface FullGet<Result, Params extends object = NoParams> {
  get(params?: WithReadParams<Params>, options?: FortiOSCallOptions): Promise<EndpointAnswer<Result>>;
}

/** The same, with parameters that must be given. */
export interface FullGetWith<Result, Params extends object> {
  get(params: WithReadParams<Params>, options?: FortiOSCallOptions): Promise<EndpointAnswer<Result>>;
}

/** The call with envelope, status and headers. */
export interface FullPost<Result, Params extends object = NoParams> {
  post(params?: Params, options?: FortiOSCallOptions): Promise<EndpointAnswer<Result>>;
}

/** The same, with parameters that must be given. */
export interface FullPostWith<Result, Params extends object> {
  post(params: Params, options?: FortiOSCallOptions): Promise<EndpointAnswer<Result>>;
}

/** The download with status and headers. */
export interface FullDownload<Params extends object = NoParams> {
  download(params?: Params, options?: FortiOSCallOptions): Promise<EndpointAnswer<DownloadedFile>>;
}

/** The same, with parameters that must be given. */
export interface FullDownloadWith<Params extends object> {
  download(params: Params, options?: FortiOSCallOptions): Promise<EndpointAnswer<DownloadedFile>>;
}

/** A read over several virtual domains in one call. */
export interface GetAcrossVdoms<Result, Params extends object = NoParams> {
  get(params?: WithReadParams<Params>, options?: FortiOSCallOptions): Promise<ByVdom<Result>>;
}

/** The same, with parameters that must be given. */
export interface GetAcrossVdomsWith<Result, Params extends object> {
  get(params: WithReadParams<Params>, options?: FortiOSCallOptions): Promise<ByVdom<Result>>;
}

/** An endpoint that is read. */
export interface Get<Result, Params extends object = NoParams> {
  /**
   * Reads. Resolves to `results`, or to the whole envelope where the device answers without any. Pages are not followed.
   *
   * @throws InputError before anything is sent, when a parameter of the path is missing
   */
  get(params?: WithReadParams<Params>, options?: FortiOSCallOptions): Promise<Result>;
  /** The same with envelope, status and headers. */
  readonly full: FullGet<Result, Params>;
  /** Asks several virtual domains, or all (`"*"`), in one call. */
  acrossVdoms(vdoms: "*" | readonly string[]): GetAcrossVdoms<Result, Params>;
}

/** An endpoint that is read, with parameters that must be given. */
export interface GetWith<Result, Params extends object> {
  /**
   * Reads. Resolves to `results`, or to the whole envelope where the device answers without any. Pages are not followed.
   *
   * @throws InputError before anything is sent, when a parameter of the path is missing
   */
  get(params: WithReadParams<Params>, options?: FortiOSCallOptions): Promise<Result>;
  /** The same with envelope, status and headers. */
  readonly full: FullGetWith<Result, Params>;
  /** Asks several virtual domains, or all (`"*"`), in one call. */
  acrossVdoms(vdoms: "*" | readonly string[]): GetAcrossVdomsWith<Result, Params>;
}

/** An endpoint that acts, takes a file, or looks something up by POST. */
export interface Post<Result, Params extends object = NoParams> {
  /**
   * Calls it. The parameters travel in the body, files among them as base64. Resolves to `results`, or to the whole
   * envelope where the device answers without any. What only looks something up is repeated like a read; the rest is not.
   */
  post(params?: Params, options?: FortiOSCallOptions): Promise<Result>;
  /** The same with envelope, status and headers. */
  readonly full: FullPost<Result, Params>;
}

/** An endpoint that acts, with parameters that must be given. */
export interface PostWith<Result, Params extends object> {
  /**
   * Calls it. The parameters travel in the body, files among them as base64. Resolves to `results`, or to the whole
   * envelope where the device answers without any. What only looks something up is repeated like a read; the rest is not.
   */
  post(params: Params, options?: FortiOSCallOptions): Promise<Result>;
  /** The same with envelope, status and headers. */
  readonly full: FullPostWith<Result, Params>;
}

/** An endpoint that answers with a file. */
export interface Download<Params extends object = NoParams> {
  /** Asks for the file. Resolves when the answer begins; its bytes flow as they are read. */
  download(params?: Params, options?: FortiOSCallOptions): Promise<DownloadedFile>;
  /** The same with status and headers. */
  readonly full: FullDownload<Params>;
}

/** An endpoint that answers with a file, with parameters that must be given. */
export interface DownloadWith<Params extends object> {
  /** Asks for the file. Resolves when the answer begins; its bytes flow as they are read. */
  download(params: Params, options?: FortiOSCallOptions): Promise<DownloadedFile>;
  /** The same with status and headers. */
  readonly full: FullDownloadWith<Params>;
}
