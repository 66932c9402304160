import type { LocalizedText } from '@jamboree/kernel';
import type { CreateEventCommand } from '../use-cases/create-event.use-case.js';

let attempts = 0;

/** A `clientMutationId` that no other attempt of this run has. */
export function attempt(): string {
  return `attempt-${(attempts += 1)}`;
}

export function creation(change: Partial<CreateEventCommand> = {}): CreateEventCommand {
  const title: LocalizedText = { en: 'Flood-aware mobility' };
  const zones = [
    { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
    { city: 'Berlin', timeZone: 'Europe/Berlin' },
  ];
  return {
    operation: 'createEvent',
    clientMutationId: attempt(),
    templateKey: 'virtual-hackathon',
    title,
    promise: { en: 'Get home dry.' },
    startsAt: '2026-09-02T09:00',
    timeZone: 'Asia/Jakarta',
    zones,
    slug: null,
    ...change,
  };
}
