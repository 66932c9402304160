import { phaseAt, type PhaseStatus } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import { transitionsAfter, type Transition } from '@jamboree/handover-domain';
import {
  encodeCursor,
  idCursor,
  instant,
  ok,
  pageOf,
  pageRequest,
  readCursor,
  type EventId,
  type Page,
  type PageProblem,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import { foldForSearch, SystemClock, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import {
  RehearsalHappenedStore,
  type Happened,
  type MailFigures,
  type MailFilter,
  type PeopleFilter,
} from '../../persistence/rehearsal-happened.store.js';
import type { Refusal, RehearsalState } from '../../persistence/rehearsal-state.js';
import { RehearsalWorlds } from './rehearsal-worlds.js';
import { isActing, Rehearsals } from './rehearsals.js';

/** What happened from the opening of a main phase to that of the next; before the first one, `phase` is null. */
export interface Chapter extends MailFigures {
  readonly phase: PhaseStatus | null;
  readonly happened: readonly Happened[];
  readonly refusals: readonly Refusal[];
}

export interface RehearsalDetails {
  readonly state: RehearsalState;
  readonly next: readonly Transition[];
  readonly chapters: readonly Chapter[];
  readonly templates: readonly Happened[];
}

/** The next ones: enough to see where the clock can go. */
const NEXT = 6;
const END = instant(8.64e15);
const NOTHING = { items: [], hasNextPage: false, endCursor: null } as const;

/** A rehearsal as its organisers see it from outside. */
@Injectable()
export class ReadRehearsal {
  private readonly real = new SystemClock();

  constructor(
    private readonly rehearsals: Rehearsals,
    private readonly worlds: RehearsalWorlds,
    private readonly store: RehearsalHappenedStore,
  ) {}

  /** Null when there is none, or none that the viewer may know of. */
  async details(viewer: Viewer, eventId: EventId): Promise<RehearsalDetails | null> {
    const found = await this.rehearsals.of(viewer, eventId);
    return found.ok ? this.detailsOf(found.value) : null;
  }

  async detailsOf(stored: RehearsalState): Promise<RehearsalDetails> {
    // Work that died with its process is over, though nobody has written that down.
    const state = isActing(stored, this.real.now()) ? stored : { ...stored, acting: null };
    return this.within(state, async (tx, facts) => {
      const phases = phaseAt(facts?.phases ?? [], state.now);
      return {
        state,
        next: transitionsAfter(facts?.phases ?? [], state.now).slice(0, NEXT),
        chapters: await this.chapters(tx, state, phases),
        templates: await this.store.templates(tx),
      };
    });
  }

  async people(
    viewer: Viewer,
    eventId: EventId,
    filter: PeopleFilter,
    page: { readonly first?: number | null; readonly after?: string | null },
  ) {
    return this.page(
      viewer,
      eventId,
      page,
      (at) => readCursor(at, 'string', 'string'),
      personCursor,
      (tx, first, after) => {
        const name = filter.name === null || filter.name.trim() === '' ? null : foldForSearch(filter.name).replaceAll(/[%_]/gu, '');
        return this.store.people(tx, { ...filter, name }, eventId, first, after);
      },
    );
  }

  async mails(
    viewer: Viewer,
    eventId: EventId,
    filter: MailFilter,
    page: { readonly first?: number | null; readonly after?: string | null },
  ) {
    return this.page(
      viewer,
      eventId,
      page,
      (at) => readCursor(at, 'string'),
      idCursor,
      (tx, first, after) => this.store.kept(tx, filter, first, after?.[0] ?? null),
    );
  }

  private async chapters(tx: ReadTx, state: RehearsalState, phases: readonly PhaseStatus[]): Promise<Chapter[]> {
    const begun = phases.filter(({ lane, opensAt, state: at }) => lane === 'MAIN' && at !== 'SKIPPED' && opensAt <= state.now);
    const starts = [{ phase: null, from: state.began }, ...begun.map((phase) => ({ phase, from: phase.opensAt }))];
    const chapters: Chapter[] = [];
    for (const [index, { phase, from }] of starts.entries()) {
      const to = starts[index + 1]?.from ?? END;
      const happened = await this.store.between(tx, state.eventId, from, to);
      const refusals = state.refusals.filter((refusal) => refusal.phase === (phase?.key ?? null));
      chapters.push({ phase, happened, refusals, ...(await this.store.mails(tx, from, to)) });
    }
    return chapters;
  }

  private async page<Row, Key>(
    viewer: Viewer,
    eventId: EventId,
    page: { readonly first?: number | null; readonly after?: string | null },
    keyOf: (after: string | null) => Result<Key | null, PageProblem>,
    cursorOf: (row: Row) => string,
    rows: (tx: ReadTx, first: number, after: Key | null) => Promise<Row[]>,
  ): Promise<Result<Page<Row>, PageProblem>> {
    const request = pageRequest(page.first, page.after);
    if (!request.ok) return request;
    const after = keyOf(request.value.after);
    if (!after.ok) return after;
    const found = await this.rehearsals.of(viewer, eventId);
    if (!found.ok) return ok(NOTHING);
    const { first } = request.value;
    return this.within(found.value, async (tx) => ok(pageOf(await rows(tx, first, after.value), first, cursorOf)));
  }

  private async within<T>(
    state: RehearsalState,
    fn: (tx: ReadTx, facts: Awaited<ReturnType<EventStore['byId']>>) => Promise<T>,
  ): Promise<T> {
    const { world } = await this.worlds.of(state);
    return world.get(UnitOfWork).read(async (tx) => fn(tx, await world.get(EventStore).byId(tx, state.eventId)));
  }
}

export function personCursor({ searchName, id }: { readonly searchName: string; readonly id: string }): string {
  return encodeCursor([searchName, id]);
}
