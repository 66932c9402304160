import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A mail server that takes everything, or refuses while told to. */
export interface FakeSmtp {
  readonly url: string;
  /** The raw mails, as received. */
  readonly received: readonly string[];
  refusing: boolean;
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
      () => smtp.refusing,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const smtp: FakeSmtp = {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refusing: false,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return smtp;
}

/** The few commands of RFC 5321 that a client needs. */
function converse(socket: Socket, keep: (mail: string) => void, refusing: () => boolean): void {
  let text = '';
  let inData = false;
  socket.on('error', () => undefined);
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    text += chunk.toString();
    for (let end = text.indexOf('\r\n'); end >= 0 && !inData; end = text.indexOf('\r\n')) {
      const command = text.slice(0, 4).toUpperCase();
      text = text.slice(end + 2);
      inData = command === 'DATA';
      if (command === 'QUIT') socket.end('221 bye\r\n');
      else socket.write(inData ? '354 go on\r\n' : command === 'MAIL' && refusing() ? '451 later\r\n' : '250 ok\r\n');
    }
    const end = text.indexOf('\r\n.\r\n');
    if (!inData || end < 0) return;
    keep(text.slice(0, end));
    text = text.slice(end + 5);
    inData = false;
    socket.write('250 kept\r\n');
  });
}
