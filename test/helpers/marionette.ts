import { createConnection, type Socket } from 'node:net';

/**
 * Firefox's own remote protocol. Playwright's Firefox installs no add-ons and WebDriver BiDi refuses
 * `moz-extension:` pages; Marionette does both and needs no further program
 * (https://firefox-source-docs.mozilla.org/testing/marionette/).
 */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private next = 1;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.read(chunk));
    socket.on('close', () => this.failAll('Firefox closed the connection'));
    socket.on('error', (error) => this.failAll(error.message));
  }

  /** Connects, waiting up to `timeout` ms for Firefox to listen. */
  static async connect(port: number, timeout = 40_000): Promise<Marionette> {
    const until = Date.now() + timeout;
    for (;;) {
      try {
        return new Marionette(await dial(port));
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise((wait) => setTimeout(wait, 100));
      }
    }
  }

  send<T>(command: string, parameters: object = {}): Promise<T> {
    const id = this.next++;
    const text = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as T), reject });
    });
  }

  end(): void {
    this.socket.destroy();
  }

  /** Frames are `length:json`; the first is a greeting, the rest `[1, id, error, result]`. */
  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (Array.isArray(message)) this.settle(message);
    }
  }

  private settle([, id, error, result]: unknown[]): void {
    const call = this.waiting.get(Number(id));
    if (!call) return;
    this.waiting.delete(Number(id));
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      call.reject(new Error(`${kind}: ${message}`));
    } else call.resolve(result);
  }

  private failAll(reason: string): void {
    for (const call of this.waiting.values()) call.reject(new Error(reason));
    this.waiting.clear();
  }
}

function dial(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}
