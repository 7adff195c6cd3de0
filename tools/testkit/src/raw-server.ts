import { createServer, type Socket } from "node:net";
import { type LocalServer, listen } from "./listen.ts";

/** One accepted connection, to be led through a script. */
export interface RawConnection {
  /** 0 for the first connection of the server. */
  readonly index: number;
  readonly socket: Socket;
  /** Waits for one whole request (head, and a body by content-length); `undefined` if the client went away first. */
  readRequest(): Promise<string | undefined>;
  /** Writes the bytes as they are. */
  write(text: string | Uint8Array): void;
  /** Answers with a status line, content-length and this body. */
  reply(body: string | Uint8Array, headers?: Readonly<Record<string, string>>, status?: string): void;
  /** Closes politely (FIN). */
  end(): void;
  /** Closes with a reset (RST). */
  reset(): void;
}

/** What the server does with a connection. A script that returns leaves the connection open. */
export type RawScript = (connection: RawConnection) => Promise<void> | void;

/** A TCP server and what it saw. */
export interface RawServer extends LocalServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** Whole requests that were read, in order. */
  readonly requests: readonly string[];
}

/** Starts a TCP server on 127.0.0.1 that treats each connection by the script. */
export async function startRawServer(script: RawScript): Promise<RawServer> {
  const requests: string[] = [];
  let index = 0;
  const server = createServer((socket) => void script(connectionOf(socket, index++, requests)));
  const local = await listen(server);
  return { ...local, origin: `http://127.0.0.1:${local.port}`, requests };
}

/** Scripts that come up again and again. */
export const rawScripts = {
  /** Accepts and says nothing: TLS is never answered, a request neither. */
  hang: (connection: RawConnection) => void connection.socket.resume(),
  /** Reads a request and closes without an answer. */
  closeAfterRequest: async (connection: RawConnection) => {
    await connection.readRequest();
    connection.end();
  },
  /** Reads a request and resets the connection. */
  resetAfterRequest: async (connection: RawConnection) => {
    await connection.readRequest();
    connection.reset();
  },
  /** Promises more body than it sends, then closes. */
  halfBody: async (connection: RawConnection) => {
    await connection.readRequest();
    connection.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"half":');
    connection.end();
  },
  /** Sends half a body and leaves the connection open. */
  stuckBody: async (connection: RawConnection) => {
    await connection.readRequest();
    connection.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf");
  },
  /** Answers every request with 200 and the number of the connection. */
  answer: async (connection: RawConnection) => {
    while ((await connection.readRequest()) !== undefined) connection.reply(String(connection.index));
  },
} satisfies Record<string, RawScript>;

function connectionOf(socket: Socket, index: number, requests: string[]): RawConnection {
  let received = "";
  let wake: () => void = () => undefined;
  socket.setEncoding("latin1");
  socket.on("data", (chunk) => {
    received += String(chunk);
    wake();
  });
  socket.on("close", () => wake());
  socket.on("end", () => wake());

  const readRequest = async (): Promise<string | undefined> => {
    for (;;) {
      const length = requestLength(received);
      if (length !== undefined && received.length >= length) {
        const request = received.slice(0, length);
        received = received.slice(length);
        requests.push(request);
        return request;
      }
      if (socket.destroyed || socket.readableEnded) return undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    index,
    socket,
    readRequest,
    write: (text) => void socket.write(text),
    reply(body, headers = {}, status = "200 OK") {
      const bytes = typeof body === "string" ? Buffer.from(body) : body;
      const lines = Object.entries({ ...headers, "content-length": bytes.length }).map(
        ([key, value]) => `${key}: ${value}`,
      );
      // One packet: two would wait for each other's acknowledgement.
      const head = [`HTTP/1.1 ${status}`, ...lines, "", ""].join("\r\n");
      socket.write(Buffer.concat([Buffer.from(head), bytes]));
    },
    end: () => void socket.end(),
    reset: () => void socket.resetAndDestroy(),
  };
}

/** Length of the request that `text` begins with; `undefined` while its head is not whole. */
function requestLength(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const length = /^content-length:\s*(\d+)/im.exec(text.slice(0, head))?.[1] ?? "0";
  return head + 4 + Number(length);
}
