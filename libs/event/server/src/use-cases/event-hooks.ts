import type {
  AnswerCounts,
  CalendarEntry,
  DepartureEffect,
  Event,
  EventFacts,
  EventPlan,
  ExitGuard,
  FormPurpose,
  GuardKind,
  Phase,
  PhaseTransition,
  ResourceFacts,
  SiteItemId,
  SiteList,
} from '@jamboree/event-domain';
import type { Action, EventId, Instant, Locale, Result, Role, UserId, Viewer } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

export interface PhaseChange extends EventFacts {
  /** As it is after the change. */
  readonly phase: Phase;
  readonly from: PhaseTransition['from'];
  readonly to: PhaseTransition['to'];
  /** When it happened: for the clock's own steps when it was due. */
  readonly at: Instant;
}

export interface RoleChange {
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly role: Role;
  readonly granted: boolean;
  readonly at: Instant;
}

/** Public figures of an event that higher scopes know. */
export interface HigherCounts {
  readonly teams?: number;
  readonly drafts?: number;
  readonly submitted?: number;
}

/** How a person stands in an event as a whole: lead of some team there, holder of some assignment. */
export type Standing = Pick<ResourceFacts, 'teamMember' | 'teamLead' | 'supports' | 'assigned' | 'submittedOwn' | 'released'>;

/** A guard of a phase that is asked whether it holds. */
export interface GuardQuestion {
  readonly event: Event;
  readonly phase: Phase;
  readonly guard: ExitGuard;
}

type OnCreated = (tx: WriteTx, plan: EventPlan) => Promise<void>;
type OnPhaseChanged = (tx: WriteTx, change: PhaseChange) => Promise<void>;
type OnRoleChanged = (tx: WriteTx, change: RoleChange) => Promise<void>;
/** One SQL statement for all events asked for; events without figures are left out. */
type CountsOf = (tx: ReadTx, events: readonly EventId[]) => Promise<ReadonlyMap<EventId, HigherCounts>>;
type StandingOf = (tx: ReadTx, userId: UserId, events: readonly EventId[]) => Promise<ReadonlyMap<EventId, Standing>>;
/** How many things do not meet the guard: one statement. */
type GuardCheck = (tx: ReadTx, question: GuardQuestion) => Promise<number>;
/** How many answered which fields of the form so far; null for a purpose that the source does not keep answers of. */
type AnswerCountsOf = (tx: ReadTx, eventId: EventId, purpose: FormPurpose, keys: readonly string[]) => Promise<AnswerCounts | null>;
/** How many ideas name a theme, a challenge or whatever else stands on the event's page. */
type SiteUsesOf = (tx: ReadTx, eventId: EventId, list: SiteList, id: SiteItemId) => Promise<number>;
/** Bytes of files of an event that the source keeps, those on their way included. */
type FileBytesOf = (tx: ReadTx, eventId: EventId) => Promise<number>;
/** In which of these events people have talks with mentors, whoever mentors there now. */
type TalksIn = (tx: ReadTx, events: readonly EventId[]) => Promise<readonly EventId[]>;
/** What higher scopes put into somebody's own calendar. */
type CalendarOf = (tx: ReadTx, userId: UserId, locale: Locale) => Promise<readonly CalendarEntry[]>;
/** What somebody has in an event, for when organisers take them out: what would follow, and that it follows. */
export interface DepartureHook {
  readonly preview: (tx: ReadTx, eventId: EventId, userId: UserId, at: Instant) => Promise<readonly DepartureEffect[]>;
  readonly carryOut: (tx: WriteTx, eventId: EventId, userId: UserId, at: Instant) => Promise<void>;
}
/** Where people who do not exist act, in the rehearsal of an event. */
export interface RehearsalStage {
  readonly eventId: EventId;
  readonly now: Instant;
  /** Whether a phase that is open now grants the action to somebody. */
  granted(action: Action): boolean;
  /** Those who hold the role, in a fixed order. */
  peopleWith(role: Role): readonly Viewer[];
  read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** Lets everybody do the same; gives the values of those who succeeded. */
  each<Item, T>(act: string, items: readonly Item[], run: (item: Item) => Promise<Result<T, { readonly code: string }>>): Promise<T[]>;
}

/** What they do of a higher scope’s matters. Asked again after every step of the clock: what is done is not done twice. */
type RehearsalAct = (stage: RehearsalStage) => Promise<void>;
type TeamNamesOf = (tx: ReadTx, eventId: EventId, people: readonly UserId[]) => Promise<ReadonlyMap<UserId, string>>;

/**
 * What higher scopes add to events, since this scope must not know them. They register in `onModuleInit`. The `on…` hooks run inside
 * the transaction of what happened: a judging round exists with its event or not at all. The others are asked only when somebody wants
 * to see it.
 */
@Injectable()
export class EventHooks {
  private readonly created: OnCreated[] = [];
  private readonly phaseChanged: OnPhaseChanged[] = [];
  private readonly roleChanged: OnRoleChanged[] = [];
  private readonly counts: CountsOf[] = [];
  private readonly standings: StandingOf[] = [];
  private readonly teamNames: TeamNamesOf[] = [];
  private readonly departures: DepartureHook[] = [];
  private readonly guardChecks = new Map<GuardKind, GuardCheck>();
  private readonly answerCounts: AnswerCountsOf[] = [];
  private readonly siteUsers: SiteUsesOf[] = [];
  private readonly fileKeepers: FileBytesOf[] = [];
  private readonly talks: TalksIn[] = [];
  private readonly calendars: CalendarOf[] = [];
  private readonly planned: string[] = [];
  private readonly rehearsed: RehearsalAct[] = [];

  onCreated(hook: OnCreated): void {
    this.created.push(hook);
  }

  onPhaseChanged(hook: OnPhaseChanged): void {
    this.phaseChanged.push(hook);
  }

  onRoleChanged(hook: OnRoleChanged): void {
    this.roleChanged.push(hook);
  }

  addTalks(source: TalksIn): void {
    this.talks.push(source);
  }

  addCounts(source: CountsOf): void {
    this.counts.push(source);
  }

  addStanding(source: StandingOf): void {
    this.standings.push(source);
  }

  addTeamNames(source: TeamNamesOf): void {
    this.teamNames.push(source);
  }

  addDeparture(hook: DepartureHook): void {
    this.departures.push(hook);
  }

  addGuardCheck(kind: GuardKind, check: GuardCheck): void {
    this.guardChecks.set(kind, check);
  }

  addAnswerCounts(source: AnswerCountsOf): void {
    this.answerCounts.push(source);
  }

  addSiteUses(source: SiteUsesOf): void {
    this.siteUsers.push(source);
  }

  addFileBytes(source: FileBytesOf): void {
    this.fileKeepers.push(source);
  }

  addCalendar(source: CalendarOf): void {
    this.calendars.push(source);
  }

  /** A table whose rows organisers write when they plan an event: a rehearsal copies it. */
  addPlanTable(name: string): void {
    this.planned.push(name);
  }

  addRehearsalAct(act: RehearsalAct): void {
    this.rehearsed.push(act);
  }

  get planTables(): readonly string[] {
    return this.planned;
  }

  async rehearse(stage: RehearsalStage): Promise<void> {
    for (const act of this.rehearsed) await act(stage);
  }

  async eventCreated(tx: WriteTx, plan: EventPlan): Promise<void> {
    for (const hook of this.created) await hook(tx, plan);
  }

  async phaseHasChanged(tx: WriteTx, change: PhaseChange): Promise<void> {
    for (const hook of this.phaseChanged) await hook(tx, change);
  }

  async roleHasChanged(tx: WriteTx, change: RoleChange): Promise<void> {
    for (const hook of this.roleChanged) await hook(tx, change);
  }

  async eventsWithTalks(tx: ReadTx, events: readonly EventId[]): Promise<ReadonlySet<EventId>> {
    const all = new Set<EventId>();
    for (const source of this.talks) for (const id of await source(tx, events)) all.add(id);
    return all;
  }

  countsOf(tx: ReadTx, events: readonly EventId[]): Promise<ReadonlyMap<EventId, HigherCounts>> {
    return merged(this.counts, (source) => source(tx, events));
  }

  standingOf(tx: ReadTx, userId: UserId, events: readonly EventId[]): Promise<ReadonlyMap<EventId, Standing>> {
    return merged(this.standings, (source) => source(tx, userId, events));
  }

  async departuresOf(tx: ReadTx, eventId: EventId, userId: UserId, at: Instant): Promise<DepartureEffect[]> {
    const all: DepartureEffect[] = [];
    for (const { preview } of this.departures) all.push(...(await preview(tx, eventId, userId, at)));
    return all;
  }

  async personDeparts(tx: WriteTx, eventId: EventId, userId: UserId, at: Instant): Promise<void> {
    for (const { carryOut } of this.departures) await carryOut(tx, eventId, userId, at);
  }

  /** A kind that no scope checks has nothing that could fail it. */
  async missingFor(tx: ReadTx, question: GuardQuestion): Promise<number> {
    return (await this.guardChecks.get(question.guard.kind)?.(tx, question)) ?? 0;
  }

  async teamNamesOf(tx: ReadTx, eventId: EventId, people: readonly UserId[]): Promise<ReadonlyMap<UserId, string>> {
    const all = new Map<UserId, string>();
    for (const source of this.teamNames) for (const [userId, name] of await source(tx, eventId, people)) all.set(userId, name);
    return all;
  }

  async siteUses(tx: ReadTx, eventId: EventId, list: SiteList, id: SiteItemId): Promise<number> {
    let uses = 0;
    for (const source of this.siteUsers) uses += await source(tx, eventId, list, id);
    return uses;
  }

  async fileBytesOf(tx: ReadTx, eventId: EventId): Promise<number> {
    let bytes = 0;
    for (const source of this.fileKeepers) bytes += await source(tx, eventId);
    return bytes;
  }

  async calendarOf(tx: ReadTx, userId: UserId, locale: Locale): Promise<CalendarEntry[]> {
    const all: CalendarEntry[] = [];
    for (const source of this.calendars) all.push(...(await source(tx, userId, locale)));
    return all;
  }

  async answerCountsOf(tx: ReadTx, eventId: EventId, purpose: FormPurpose, keys: readonly string[]): Promise<AnswerCounts> {
    for (const source of this.answerCounts) {
      const counts = await source(tx, eventId, purpose, keys);
      if (counts !== null) return counts;
    }
    return { all: { drafts: 0, submitted: 0 }, answered: new Map() };
  }
}

/** Asks one source after the other: a transaction is one connection, and PostgreSQL answers one question at a time. */
async function merged<Source, Key, Part extends object>(
  sources: readonly Source[],
  ask: (source: Source) => Promise<ReadonlyMap<Key, Part>>,
): Promise<ReadonlyMap<Key, Part>> {
  const all = new Map<Key, Part>();
  for (const source of sources) for (const [key, part] of await ask(source)) all.set(key, { ...all.get(key), ...part });
  return all;
}
