import type { AddressInfo, Server, Socket } from "node:net";

/** A server on 127.0.0.1. */
export interface LocalServer {
  readonly port: number;
  /** Connections that were accepted. */
  readonly connections: () => number;
  /** Stops, and cuts what is still open. */
  close(): Promise<void>;
}

/** Lets a server listen on a free port of 127.0.0.1. */
export async function listen(server: Server, port = 0): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on("connection", (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // Clients that go away in the middle are what many tests are about.
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => accepted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
