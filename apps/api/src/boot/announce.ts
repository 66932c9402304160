import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoPersonas, IssueSetupToken } from '@jamboree/identity-server';
import type { Config } from '@jamboree/platform-server';
import { entrance } from './entrance.js';

/** Tells the operator, on standard output, where the server is and how one enters. */
export async function announce(app: NestFastifyApplication, config: Config, listening: string): Promise<void> {
  const url = entrance(config.publicUrl, listening);
  const lines = [`Jamboree is ready: ${url}`];
  if (config.mode === 'demo') {
    lines.push('', `Demo: open ${url}/sign-in and enter with one button as`);
    for (const { displayName, role } of app.get(DemoPersonas).all())
      lines.push(`  ${displayName}, ${role.toLowerCase().replaceAll('_', ' ')}`);
    lines.push(`Every mail of the demo is at ${url}/outbox, the API at ${url}/explorer.`);
  } else {
    const address = await app.get(IssueSetupToken).run();
    if (address !== null)
      lines.push('', 'There is no administrator yet. Whoever opens this address first becomes it; it works once:', `  ${address}`);
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}
