/// <reference lib="esnext.disposable" preserve="true" />
import type { Server, ServerResponse } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { createAdaptorServer } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Credentials, FortiCloudControl } from "../cloud/forticloud-control.ts";
import { SocketFaultError } from "../faults/socket-fault-error.ts";
import type { SimulatorOptions } from "../options.ts";
import type { Connection } from "../receiver.ts";
import type { Simulator } from "../simulator.ts";
import { createOwnedSimulator } from "../simulator.ts";

/** Options of `startSimulator`. */
export interface StartOptions extends SimulatorOptions {
  /**
   * Port to listen on; 0 takes a free one.
   * @defaultValue 0
   */
  port?: number | undefined;
  /** @defaultValue "127.0.0.1" */
  host?: string | undefined;
}

/** What a client needs to log in to a running simulator, named as the options of a CloudSession. */
export interface SessionSettings extends Credentials {
  /** Where the token service is. */
  readonly authUrl: string;
  /** Where the APIs are. */
  readonly apiUrl: string;
}

/** The cloud from behind, with what a client needs to reach it. */
export interface RunningFortiCloudControl extends FortiCloudControl {
  /** Ready to be spread into the options of a session. */
  readonly session: SessionSettings;
}

/** A simulator that listens on a port. */
export interface RunningSimulator extends Simulator, AsyncDisposable {
  /** Origin of the server, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly forticloud: RunningFortiCloudControl;
  /** Stops listening and cuts every connection. Calling it again does nothing. */
  close(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") return reject(new Error("The server has no port."));
      const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
      resolve(`http://${name}:${address.port}`);
    });
  });
}

function connectionOf(outgoing: ServerResponse): Connection {
  return {
    cutMidBody: (head, body) =>
      new Promise((resolve) => {
        // The head promises the whole body, so that the reader can tell that it is cut.
        outgoing.writeHead(head.status, {
          ...Object.fromEntries(head.headers),
          "content-length": Buffer.byteLength(body),
        });
        outgoing.write(body.slice(0, Math.floor(body.length / 2)), () => {
          outgoing.destroy();
          resolve();
        });
      }),
  };
}

/**
 * Starts a simulator on a port of this machine, where planned socket faults cut real connections.
 *
 * ```ts
 * await using sim = await startSimulator({ products: ["forticloud"] });
 * const session = new CloudSession(sim.forticloud.session);
 * ```
 * @throws RangeError for a product that is not simulated; the error of `listen` when the port is taken.
 */
export async function startSimulator(options: StartOptions): Promise<RunningSimulator> {
  const { simulator, receive, release } = createOwnedSimulator(options);
  async function answer(request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> {
    try {
      return await receive(request, connectionOf(outgoing));
    } catch (error) {
      // The client has gone, or a plan wants the connection cut: either way nobody reads an answer.
      if (error instanceof SocketFaultError || request.signal.aborted || !incoming.socket.writable) {
        incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
      return new Response(`The simulator failed: ${error instanceof Error ? error.stack : String(error)}`, {
        status: 500,
      });
    }
  }
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings as HttpBindings),
    overrideGlobalObjects: false,
  }) as Server;
  const url = await listen(server, options.port ?? 0, options.host ?? "127.0.0.1");
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= new Promise<void>((resolve) => {
      release();
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closing;
  };
  const session = { ...simulator.forticloud.credentials, authUrl: url, apiUrl: url };
  return {
    ...simulator,
    // Spreading would turn the getters of the state into values of this moment.
    forticloud: Object.defineProperties(
      { session },
      Object.getOwnPropertyDescriptors(simulator.forticloud),
    ) as RunningFortiCloudControl,
    url,
    close,
    [Symbol.asyncDispose]: close,
  };
}
