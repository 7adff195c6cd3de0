import { createSocket } from "node:dgram";
import { once } from "node:events";

/** A syslog receiver on this machine, over UDP. */
export interface SyslogReceiver extends AsyncDisposable {
  readonly port: number;
  readonly messages: readonly string[];
  /** Waits until so many messages came. */
  received(count: number): Promise<void>;
}

/** Starts one on a free port. */
export async function startSyslogReceiver(): Promise<SyslogReceiver> {
  const socket = createSocket("udp4");
  const messages: string[] = [];
  socket.on("message", (message) => messages.push(message.toString("utf8")));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return {
    port: socket.address().port,
    messages,
    received: async (count) => {
      while (messages.length < count) await once(socket, "message");
    },
    [Symbol.asyncDispose]: async () => {
      socket.close();
      await once(socket, "close");
    },
  };
}
