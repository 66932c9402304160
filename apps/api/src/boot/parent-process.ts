import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Jobs, MovableClock, type Clock } from '@jamboree/platform-server';

/** Tells the process that started this one where it listens, and lets it move a movable clock. There is no network door to this. */
export function talkToParent(app: NestFastifyApplication, clock: Clock, url: string): void {
  if (process.send === undefined) return;
  process.on('message', (message) => {
    if (isAdvance(message) && clock instanceof MovableClock) void advance(app, clock, message.milliseconds);
  });
  process.send({ type: 'listening', url });
}

/** Everything due by the new time happens before the parent hears back. */
async function advance(app: NestFastifyApplication, clock: MovableClock, milliseconds: number): Promise<void> {
  clock.advance(milliseconds);
  await app.get(Jobs).runAllNow();
  process.send?.({ type: 'advanced', now: clock.now() });
}

function isAdvance(message: unknown): message is { type: 'advance'; milliseconds: number } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'advance' &&
    'milliseconds' in message &&
    Number.isInteger(message.milliseconds)
  );
}
