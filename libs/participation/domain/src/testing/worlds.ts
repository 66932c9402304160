import { fc } from '@fast-check/jest';
import {
  formAt,
  templateForm,
  type AskedForm,
  type EventFacts,
  type FormOffers,
  type Phase,
  type PhaseGrants,
} from '@jamboree/event-domain';
import { asId, HOUR, instant, MINUTE, plus, type Instant, type PhaseId } from '@jamboree/kernel';
import { EMPTY_CONTENT, type SubmissionContent } from '../submission/content.js';
import type { Extension, ExtensionScope } from '../submission/extension.js';
import type { Submission, SubmissionState } from '../submission/submission.js';
import type { TeamMember } from '../team/team.js';

/** Imaginary events for the specs of this library. */
export const START = instant(1_600_000_000_000);
export const MEMBERSHIP_CLOSES = plus(START, 10 * HOUR);
export const DEADLINE = plus(START, 20 * HOUR);
export const GRACE_ENDS = plus(DEADLINE, 10 * MINUTE);
export const JURY_OPENS = plus(START, 30 * HOUR);

function phase(key: string, position: number, opensAt: Instant, closesAt: Instant, grants: PhaseGrants, graceSeconds = 0): Phase {
  return {
    id: asId<'Phase'>(key) satisfies PhaseId,
    eventId: asId<'Event'>('event'),
    key,
    title: { en: key },
    lane: 'MAIN',
    state: 'PLANNED',
    position,
    opensAt,
    closesAt,
    graceSeconds,
    visit: 1,
    version: 1,
    grants,
    leadsTo: null,
    pauseReason: null,
    guards: [],
    guardFailures: [],
    overrideReason: null,
  };
}

/** Teams form for ten hours, content stays open for twenty (with ten minutes of grace), judging begins after thirty. */
export const PHASES: readonly Phase[] = [
  phase('TEAMS', 0, START, MEMBERSHIP_CLOSES, {
    PARTICIPANT: ['team:create', 'team:join'],
    TEAM_LEAD: ['team:lead', 'submission:withdraw'],
    TEAM_MEMBER: ['submission:edit'],
  }),
  phase(
    'SUBMIT',
    1,
    MEMBERSHIP_CLOSES,
    DEADLINE,
    { TEAM_MEMBER: ['submission:edit'], TEAM_LEAD: ['submission:submit', 'submission:withdraw'] },
    600,
  ),
  phase('ELIGIBILITY', 2, GRACE_ENDS, JURY_OPENS, { TEAM_LEAD: ['submission:withdraw'] }),
  phase('JURY', 3, JURY_OPENS, plus(JURY_OPENS, 10 * HOUR), { ASSIGNED_JUROR: ['scorecard:score'] }),
];

export function eventFacts(): EventFacts {
  return {
    event: {
      id: asId<'Event'>('event'),
      slug: 'arus',
      title: { en: 'Flood-aware mobility' },
      promise: {},
      description: {},
      state: 'RUNNING',
      templateKey: 'virtual-hackathon',
      externalUrl: null,
      zones: [{ city: 'Jakarta', timeZone: 'Asia/Jakarta' }],
      teamMin: 2,
      teamMax: 6,
      lateEntriesMarked: false,
      coauthorOfEachCity: false,
      createdBy: asId<'User'>('organiser'),
      createdAt: START,
      publishedAt: START,
      cancelReason: null,
      version: 1,
    },
    phases: PHASES,
  };
}

/** The form of a submission that an event of the template begins with. */
export function formOf(templateKey: string, offers: FormOffers): AskedForm {
  return formAt([templateForm(templateKey, 'SUBMISSION')], 1, offers);
}

export const COMPLETE: SubmissionContent = {
  ...EMPTY_CONTENT,
  title: 'Arus',
  summary: 'Warns of floods street by street.',
  answers: [
    { key: 'problem', text: 'Streets flood without warning.' },
    { key: 'solution', text: 'Sensors and a map.' },
    { key: 'adoption', text: 'The water office runs it.' },
  ],
};

export function submissionIn(state: SubmissionState, draft: SubmissionContent = COMPLETE): Submission {
  return {
    id: asId<'Submission'>('submission'),
    eventId: asId<'Event'>('event'),
    teamId: asId<'Team'>('team'),
    number: 1,
    state,
    stateReason: null,
    mergedInto: null,
    draft,
    draftVersion: 3,
    savedAt: START,
    formVersion: 1,
    latestVersionId: null,
    externalUrl: null,
    createdAt: START,
    version: 1,
  };
}

export function extension(scope: ExtensionScope, expiresAt: Instant, revokedAt: Instant | null = null): Extension {
  return {
    id: asId<'Extension'>('extension'),
    eventId: asId<'Event'>('event'),
    submissionId: asId<'Submission'>('submission'),
    scope,
    grantedBy: asId<'User'>('organiser'),
    reason: 'Power cut in Tebet',
    grantedAt: START,
    expiresAt,
    revokedAt,
  };
}

export function members(count: number): TeamMember[] {
  return Array.from({ length: count }, (_, index) => ({
    id: asId<'TeamMember'>(`member-${index}`),
    eventId: asId<'Event'>('event'),
    teamId: asId<'Team'>('team'),
    userId: asId<'User'>(`person-${index}`),
    lead: index === 0,
    joinedAt: plus(START, index),
  }));
}

/** Any moment from before the event until after the jury. */
export const moments = (): fc.Arbitrary<Instant> => fc.integer({ min: -5 * HOUR, max: 50 * HOUR }).map((offset) => plus(START, offset));
export const after = (start: Instant): fc.Arbitrary<Instant> => fc.integer({ min: 0, max: 40 * HOUR }).map((offset) => plus(start, offset));
