import { createSocket, type Socket } from "node:dgram";
import { lookup } from "node:dns/promises";

/** Sends syslog messages over UDP, one a datagram. Whether anybody receives them cannot be known. */
export class SyslogDatagrams {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | undefined;
  #type: "udp4" | "udp6" | undefined;

  constructor(host: string, port: number) {
    this.#host = host;
    this.#port = port;
  }

  async send(message: Buffer): Promise<void> {
    // Looked up every time (the system keeps answers): a receiver may move, and its family decides on the socket.
    const { address, family } = await lookup(this.#host);
    const socket = this.#open(family === 6 ? "udp6" : "udp4");
    await new Promise<void>((resolve, reject) => {
      socket.send(message, this.#port, address, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  close(): void {
    this.#socket?.close();
    this.#socket = undefined;
  }

  #open(type: "udp4" | "udp6"): Socket {
    if (this.#socket !== undefined && this.#type === type) return this.#socket;
    this.close();
    const socket = createSocket(type);
    socket.unref();
    socket.on("error", () => {
      if (this.#socket === socket) this.close();
    });
    this.#socket = socket;
    this.#type = type;
    return socket;
  }
}
