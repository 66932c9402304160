import { withRole, type EventFacts } from '@jamboree/event-domain';
import { EventStore, PHASE_CLOCK, PublishEvent, Roles } from '@jamboree/event-server';
import { parseMailAddress } from '@jamboree/identity-domain';
import { PersonStore } from '@jamboree/identity-server';
import type { ImportTable } from '@jamboree/handover-domain';
import { AssignJurors, AssignmentStore, RoundStore, SaveScorecard, ScorecardStore, SubmitScorecard } from '@jamboree/judging-server';
import {
  expectOk,
  HOUR,
  ok,
  plus,
  VISITOR,
  type AssignmentId,
  type Role,
  type SubmissionId,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { SubmissionSchema } from '@jamboree/participation-server';
import { Jobs } from '@jamboree/platform-server';
import { ImportHackathons } from '../use-cases/import/import-hackathons.use-case.js';
import { ImportProjects } from '../use-cases/import/import-projects.use-case.js';
import type { ImportCounts, RowReport } from '../use-cases/import/import-report.js';
import type { House } from './handover-house.js';

let attempts = 0;

/** A `clientMutationId` that no other attempt of this run has. */
export function attempt(): string {
  return `attempt-${(attempts += 1)}`;
}

export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Expected a value.');
  return value;
}

/** A table from its lines, cells separated by `;`. */
export function tableOf(...lines: readonly string[]): ImportTable {
  const [header = [], ...rows] = lines.map((line) => line.split(';'));
  return { header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

export const HACKATHON = 'https://floodjam.devpost.com/';
export const HACKATHONS = tableOf(
  'url;criteria;prizes;themes;prize_currency;last_submission_at',
  `${HACKATHON};Impact (60%)||Demo (40%);Grand Prize - $3,000||City Hall (2);Social Good;$CAD;2020-01-26T11:59:10-05:00`,
  'https://heatjam.devpost.com/;TBD;;;;2020-02-01T11:59:10-05:00',
  'no address;Idea;;;;2020-02-01',
);
export const PROJECTS = tableOf(
  'project_title;submission_url;hackathon_urls;team_size;links',
  ...['=Arus', 'Teduh', 'Genangan', 'Rintik'].map(
    (name, index) => `${name};https://devpost.com/software/p${index + 1};${HACKATHON};3;https://example.org/${index}`,
  ),
  'Elsewhere;https://devpost.com/software/p9;https://other.devpost.com/;1;',
);

/** Everything that a spec about an imported event does, in the words of those who do it. */
export class Story {
  constructor(
    readonly house: House,
    readonly owner: UserId,
  ) {}

  static async begin(house: House): Promise<Story> {
    return new Story(house, await person(house, `${attempt()}@jam.example`));
  }

  async importHackathons(table: ImportTable = HACKATHONS, dryRun = false): Promise<{ counts: ImportCounts; rows: RowReport[] }> {
    const rows: RowReport[] = [];
    const viewer = { ...VISITOR, userId: this.owner };
    const counts = await this.house.get(ImportHackathons).run(viewer, this.owner, table, { dryRun, onRow: (row) => rows.push(row) });
    return { counts, rows };
  }

  async importProjects(table: ImportTable = PROJECTS, dryRun = false): Promise<{ counts: ImportCounts; rows: RowReport[] }> {
    const rows: RowReport[] = [];
    const options = { dryRun, onRow: (row: RowReport) => rows.push(row) };
    const counts = await this.house.get(ImportProjects).run({ ...VISITOR, userId: this.owner }, this.owner, 'floodjam', table, options);
    return { counts: expectOk(counts), rows };
  }

  async event(): Promise<EventFacts> {
    return present(await this.house.uow.read((tx) => this.house.get(EventStore).bySlug(tx, 'floodjam')));
  }

  async organiser(): Promise<Viewer> {
    const { event } = await this.event();
    return withRole({ ...VISITOR, userId: this.owner }, event.id, 'ORGANISER');
  }

  async publish(): Promise<void> {
    const { event } = await this.event();
    expectOk(
      await this.house
        .get(PublishEvent)
        .run(await this.organiser(), { operation: 'publishEvent', clientMutationId: attempt(), eventId: event.id }),
    );
  }

  /** Moves the clock one hour into a phase and lets it write what has become due. */
  async enter(phaseKey: string): Promise<void> {
    const { phases } = await this.event();
    this.house.clock.set(plus(present(phases.find(({ key }) => key === phaseKey)).opensAt, HOUR));
    await this.house.get(Jobs).runNow(PHASE_CLOCK);
  }

  async invite(role: Role): Promise<Viewer> {
    const { event } = await this.event();
    const userId = await person(this.house, `${attempt()}@jam.example`);
    const grant = { eventId: event.id, userId, role, grantedBy: this.owner, at: this.house.clock.now() };
    await this.house.uow.write(VISITOR, { operation: 'invite', clientMutationId: null }, async (tx) =>
      ok(await this.house.get(Roles).grant(tx, grant)),
    );
    return withRole({ ...VISITOR, userId }, event.id, role);
  }

  /** By number. */
  async submissions(): Promise<SubmissionId[]> {
    const { event } = await this.event();
    const rows = await this.house.uow.read((tx) => tx.find(SubmissionSchema, { where: { eventId: event.id }, order: { number: 'ASC' } }));
    return rows.map(({ id }) => id);
  }

  /** Every juror reads every submission; the first submission gets the highest scores, and so on downwards. */
  async judge(jurors: readonly Viewer[]): Promise<void> {
    const { event } = await this.event();
    const [round] = await this.house.uow.read((tx) => this.house.get(RoundStore).ofEvent(tx, event.id));
    const submissions = await this.submissions();
    const roundId = present(round).id;
    const pairs = jurors.flatMap(({ userId }) => submissions.map((submissionId) => ({ jurorId: present(userId), submissionId })));
    const command = {
      operation: 'applyAssignments',
      clientMutationId: attempt(),
      roundId,
      pairs,
      origin: 'PLAN',
      reviewsPerSubmission: jurors.length,
    } as const;
    expectOk(await this.house.get(AssignJurors).run(await this.organiser(), command));
    const assignments = await this.house.uow.read((tx) => this.house.get(AssignmentStore).ofRound(tx, roundId));
    for (const { id, jurorId, submissionId } of assignments)
      await this.score(present(jurors.find(({ userId }) => userId === jurorId)), id, Math.max(1, 5 - submissions.indexOf(submissionId)));
  }

  private async score(juror: Viewer, assignmentId: AssignmentId, value: number): Promise<void> {
    const sheet = present(await this.house.uow.read((tx) => this.house.get(ScorecardStore).context(tx, assignmentId)));
    const scores = sheet.rubric.criteria.map(({ id }) => ({ criterionId: id, value }));
    const content = { scores, comment: 'Clear.', privateNote: '' };
    const saved = await this.house.get(SaveScorecard).run(juror, {
      operation: 'saveScorecard',
      clientMutationId: attempt(),
      assignmentId,
      expectedVersion: sheet.scorecard.version,
      content,
    });
    const expectedVersion = expectOk(saved).scorecard.version;
    expectOk(
      await this.house
        .get(SubmitScorecard)
        .run(juror, { operation: 'submitScorecard', clientMutationId: attempt(), assignmentId, expectedVersion }),
    );
  }
}

async function person(house: House, address: string): Promise<UserId> {
  const email = expectOk(parseMailAddress(address));
  const made = await house.uow.write(VISITOR, { operation: 'person', clientMutationId: null }, async (tx) =>
    ok(await house.get(PersonStore).ensure(tx, { email, locale: 'en' }, house.clock.now())),
  );
  return expectOk(made).id;
}
