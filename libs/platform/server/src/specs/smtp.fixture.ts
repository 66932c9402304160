import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A mail server that takes everything, refuses while told to, and knows whom it does not know. */
export interface FakeSmtp {
  readonly url: string;
  /** The raw mails, as received. */
  readonly received: readonly string[];
  refusing: boolean;
  /** Addresses that nobody has. */
  readonly unknown: Set<string>;
  stop(): Promise<void>;
}

export async function startFakeSmtp(): Promise<FakeSmtp> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(
      socket,
      (mail) => received.push(mail),
      (line) => refusal(line, smtp),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const smtp: FakeSmtp = {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refusing: false,
    unknown: new Set(),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return smtp;
}

function refusal(line: string, { refusing, unknown }: FakeSmtp): string | null {
  if (refusing && /^MAIL/i.test(line)) return '451 later';
  const [, address] = /^RCPT TO:<([^>]+)>/i.exec(line) ?? [];
  return address !== undefined && unknown.has(address) ? '550 5.1.1 nobody has this address' : null;
}

/** The few commands of RFC 5321 that a client needs. */
function converse(socket: Socket, keep: (mail: string) => void, refused: (line: string) => string | null): void {
  let text = '';
  let inData = false;
  socket.on('error', () => undefined);
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    text += chunk.toString();
    for (let end = text.indexOf('\r\n'); end >= 0 && !inData; end = text.indexOf('\r\n')) {
      const line = text.slice(0, end);
      const command = line.slice(0, 4).toUpperCase();
      text = text.slice(end + 2);
      inData = command === 'DATA';
      if (command === 'QUIT') socket.end('221 bye\r\n');
      else socket.write(inData ? '354 go on\r\n' : `${refused(line) ?? '250 ok'}\r\n`);
    }
    const end = text.indexOf('\r\n.\r\n');
    if (!inData || end < 0) return;
    keep(text.slice(0, end));
    text = text.slice(end + 5);
    inData = false;
    socket.write('250 kept\r\n');
  });
}
