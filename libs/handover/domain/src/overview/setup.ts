import { phasesOf, type EventFacts } from '@jamboree/event-domain';
import { LOCALES, type Instant } from '@jamboree/kernel';

/** What makes an event ready for its first visitor. Advice: nothing of it is asked for by any other rule. */
export const SETUP_STEPS = ['WORDS', 'CHALLENGES', 'ORGANISERS', 'JURORS'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export interface SetupItem {
  readonly step: SetupStep;
  readonly done: boolean;
  /** Page of this application on which it is done. */
  readonly path: string;
}

export interface SetupFacts extends EventFacts {
  readonly challenges: number;
  readonly organisers: number;
  readonly jurors: number;
}

/** Two people decide what is released; three scorecards are the fewest that say how far jurors differ. */
const ORGANISERS_WANTED = 2;
const JURORS_WANTED = 3;

/** The steps of setting an event up, in their order; none once its first phase is over, since then it runs as it is. */
export function setup(facts: SetupFacts, now: Instant): SetupItem[] {
  const { event } = facts;
  const underWay = event.state !== 'DRAFT' && phasesOf(facts, now).some(({ state }) => state === 'CLOSED');
  if (underWay || event.state === 'CANCELLED' || event.state === 'ARCHIVED') return [];
  const said = (text: typeof event.promise) => LOCALES.some((locale) => (text[locale] ?? '').trim() !== '');
  const path = (page: string) => `/manage/${event.slug}/${page}`;
  return [
    { step: 'WORDS', done: said(event.promise) && said(event.description), path: path('settings') },
    { step: 'CHALLENGES', done: facts.challenges > 0, path: path('site') },
    { step: 'ORGANISERS', done: facts.organisers >= ORGANISERS_WANTED, path: path('people') },
    { step: 'JURORS', done: facts.jurors >= JURORS_WANTED, path: path('people') },
  ];
}
