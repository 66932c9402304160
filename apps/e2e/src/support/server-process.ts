import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const API = fileURLToPath(new URL('../../../api/dist/server/main.js', import.meta.url));

export interface ServerOptions {
  readonly mode: 'development' | 'demo' | 'production';
  /** A PostgreSQL address; SQLite in the data folder without it. */
  readonly databaseUrl?: string;
  /** Keeps a folder over several starts; a fresh one is made, and removed at the end, without it. */
  readonly dataDir?: string;
  /** Where the movable clock starts, in milliseconds; the real clock without it. */
  readonly startsAt?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A real server in a process of its own, on a port of its own, with a data folder of its own. */
export class ServerProcess {
  private constructor(
    readonly url: string,
    readonly dataDir: string,
    readonly startUpLog: () => string,
    private readonly child: ChildProcess,
    private readonly ownsData: boolean,
  ) {}

  static async start(options: ServerOptions): Promise<ServerProcess> {
    const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'jamboree-story-'));
    const child = fork(API, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: undefined,
        PORT: '0',
        HOST: '127.0.0.1',
        MODE: options.mode,
        DATA_DIR: dataDir,
        DATABASE_URL: options.databaseUrl ?? '',
        LOG_LEVEL: 'warn',
        CLOCK: options.startsAt === undefined ? 'system' : `movable:${options.startsAt}`,
        ...options.env,
      },
    });
    let log = '';
    child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened:\n${log}`)));
      child.on('message', (message) => {
        if (isListening(message)) resolve(message.url);
      });
    });
    return new ServerProcess(url, dataDir, () => log, child, options.dataDir === undefined);
  }

  /** Moves the server's clock forward and waits until everything due by then has happened. */
  async advance(milliseconds: number): Promise<void> {
    const done = new Promise<void>((resolve) => {
      const listen = (message: unknown) => {
        if (!isAdvanced(message)) return;
        this.child.off('message', listen);
        resolve();
      };
      this.child.on('message', listen);
    });
    this.child.send({ type: 'advance', milliseconds });
    await done;
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const gone = new Promise((resolve) => this.child.once('exit', resolve));
      this.child.kill(signal);
      await gone;
    }
    if (this.ownsData) rmSync(this.dataDir, { recursive: true, force: true });
  }
}

function isListening(message: unknown): message is { type: 'listening'; url: string } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'listening';
}

function isAdvanced(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'advanced';
}
