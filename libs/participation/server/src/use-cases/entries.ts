import { formAt, type AskedForm, type EventFacts, type PhaseClosed, type Track } from '@jamboree/event-domain';
import { CatalogueStore, Forms } from '@jamboree/event-server';
import {
  hasRole,
  type Action,
  type EventId,
  type Instant,
  type NotPermitted,
  type Result,
  type SubmissionId,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import { citiesWithoutAuthor, isReleased, permitted, type Choices, type Extension, type LockFacts } from '@jamboree/participation-domain';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ExtensionStore } from '../persistence/extension.store.js';
import { SubmissionStore, type SubmissionContext } from '../persistence/submission.store.js';
import { KnownEvents } from './known-events.js';
import { ParticipationHooks } from './participation-hooks.js';

/** A submission with everything that permits or forbids something about it. */
export interface Entry extends SubmissionContext {
  readonly facts: EventFacts;
  readonly extensions: readonly Extension[];
  /** Whether the viewer has a conflict of interest with it, declared or as one of its authors. */
  readonly conflict: boolean;
  /** Whether the viewer advises its team. */
  readonly supports: boolean;
}

export interface FormOfEvent {
  readonly form: AskedForm;
  readonly choices: Choices;
  readonly tracks: readonly Track[];
}

/** Loads what the decisions about a submission need. */
@Injectable()
export class Entries {
  constructor(
    private readonly events: KnownEvents,
    private readonly catalogue: CatalogueStore,
    private readonly forms: Forms,
    private readonly submissions: SubmissionStore,
    private readonly extensions: ExtensionStore,
    private readonly hooks: ParticipationHooks,
  ) {}

  /** Null when there is none, or none that the viewer may know of. */
  async load(tx: ReadTx, viewer: Viewer, id: SubmissionId): Promise<Entry | null> {
    const context = await this.submissions.context(tx, id, viewer.userId);
    if (context === null) return null;
    const { eventId } = context.submission;
    const facts = await this.events.within(tx, viewer, eventId);
    if (facts === null) return null;
    const extensions = context.extensionsGranted === 0 ? [] : await this.extensions.ofSubmission(tx, id);
    const author = context.viewerIsMember || context.viewerIsCredited;
    const conflict = author || (await this.inConflict(tx, eventId, id, viewer.userId));
    return { ...context, facts, extensions, conflict, supports: await this.supports(tx, viewer, context) };
  }

  /** What submissions answer in its version `number`, or in the newest. */
  async formOf(tx: ReadTx, { event }: EventFacts, number: number | null = null): Promise<FormOfEvent> {
    const history = await this.forms.history(tx, event, 'SUBMISSION', number);
    const tracks = await this.catalogue.tracks(tx, [event.id]);
    const challenges = await this.catalogue.challenges(tx, [event.id]);
    return {
      form: formAt(history, history.length, { tracks: tracks.length, challenges: challenges.length }),
      tracks,
      choices: { trackIds: tracks.map(({ id }) => id), challengeIds: challenges.map(({ id }) => id) },
    };
  }

  /** Cities without an author, where the event asks for one of each. */
  async lackingCities(tx: ReadTx, { submission, facts: { event } }: Pick<Entry, 'submission' | 'facts'>): Promise<string[]> {
    if (!event.coauthorOfEachCity) return [];
    return citiesWithoutAuthor(event.zones, await this.submissions.homesOfAuthors(tx, submission.id));
  }

  /** Asked only of those whose role can advise a team: others have nothing to wait for. */
  private async supports(tx: ReadTx, viewer: Viewer, { submission }: SubmissionContext): Promise<boolean> {
    const { eventId, teamId } = submission;
    if (viewer.userId === null || !hasRole(viewer, eventId, 'MENTOR', 'FACILITATOR')) return false;
    return this.hooks.supports(tx, teamId, viewer.userId);
  }

  private async inConflict(tx: ReadTx, eventId: EventId, id: SubmissionId, userId: UserId | null): Promise<boolean> {
    return (await this.hooks.conflictsOf(tx, eventId, userId)).includes(id);
  }
}

/** Whether the viewer may do this to the entry now. */
export function permittedOn(viewer: Viewer, action: Action, entry: Entry, now: Instant): Result<void, NotPermitted | PhaseClosed> {
  const { facts, extensions, conflict, supports, submission, viewerIsMember, viewerIsLead, viewerIsCredited } = entry;
  // Whose entry was merged into this one reads it as an author; only its own team writes it.
  const teamMember = viewerIsMember || (viewerIsCredited && action === 'submission:read');
  const resource = { teamMember, teamLead: viewerIsLead, supports, conflict, released: isReleased(submission.state) };
  return permitted(viewer, action, { event: facts, resource, extensions }, now);
}

export function locksOf({ facts, extensions }: Entry): LockFacts {
  return { phases: facts.phases, extensions };
}
