import type { InputIssue, Result } from '@jamboree/kernel';
import { parseMailAddress, type MailAddress } from './mail-address.js';

/**
 * Who may create events in an instance; administrators always may.
 * - `EVERYONE` whoever is signed in
 * - `VERIFIED` whoever has proved a mail address by signing in with it
 * - `BY_ADMINISTRATORS` the people whom administrators have listed
 */
export const EVENT_CREATIONS = ['EVERYONE', 'VERIFIED', 'BY_ADMINISTRATORS'] as const;
export type EventCreation = (typeof EVENT_CREATIONS)[number];

/** What administrators decide for the whole instance. */
export interface InstanceSettings {
  readonly eventCreation: EventCreation;
  /** Who may create events where administrators list them, by mail address: somebody listed need not have an account yet. */
  readonly creators: readonly MailAddress[];
  /** Most invitations within a day to people who have never signed in: of one organiser, and of one event. */
  readonly strangersADay: number;
  /** 0 while the operator's presets hold. */
  readonly version: number;
}

export const INSTANCE_LIMITS = { creators: 500, strangersADay: 100_000 } as const;

/** What is known of somebody who would create an event. */
export interface WouldBeCreator {
  readonly email: MailAddress;
  readonly administrator: boolean;
  readonly verified: boolean;
}

export function mayCreateEvents({ eventCreation, creators }: InstanceSettings, person: WouldBeCreator): boolean {
  if (person.administrator) return true;
  switch (eventCreation) {
    case 'EVERYONE':
      return true;
    case 'VERIFIED':
      return person.verified;
    case 'BY_ADMINISTRATORS':
      return person.verified && creators.includes(person.email);
  }
}

export interface InstanceSettingsInput {
  readonly eventCreation: EventCreation;
  /** As they were typed. */
  readonly creators: readonly string[];
  readonly strangersADay: number;
}

/** What was typed as settings; each address once. */
export function readInstanceSettings(input: InstanceSettingsInput): Result<Omit<InstanceSettings, 'version'>, readonly InputIssue[]> {
  const issues: InputIssue[] = [];
  const { eventCreation, strangersADay } = input;
  const creators = new Set<MailAddress>();
  for (const typed of input.creators.slice(0, INSTANCE_LIMITS.creators + 1)) {
    const address = parseMailAddress(typed);
    if (address.ok) creators.add(address.value);
    else if (issues.length === 0) issues.push({ field: 'creators', rule: 'malformed' });
  }
  const [max, got] = [INSTANCE_LIMITS.creators, input.creators.length];
  if (got > max) issues.push({ field: 'creators', rule: 'tooLong', figures: { max, got } });
  const figures = { min: 0, max: INSTANCE_LIMITS.strangersADay };
  if (!Number.isInteger(strangersADay) || strangersADay < figures.min || strangersADay > figures.max)
    issues.push({ field: 'strangersADay', rule: 'outOfRange', figures });
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: { eventCreation, creators: [...creators], strangersADay } };
}
