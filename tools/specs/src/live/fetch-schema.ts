/** What of a FortiOS client is needed: its way to send any request and get the whole envelope. */
export interface RequestingClient {
  request(preview: {
    readonly method: string;
    readonly url: string;
    readonly params: Readonly<Record<string, unknown>>;
  }): Promise<unknown>;
}

/** The schema of every configuration table of a device: `GET /api/v2/cmdb/?action=schema`. */
export async function fetchSchema(client: RequestingClient): Promise<unknown> {
  return await client.request({ method: "GET", url: "/api/v2/cmdb/", params: { action: "schema" } });
}
