import type { EventFacts, PhaseClosed } from '@jamboree/event-domain';
import { ReadEvents } from '@jamboree/event-server';
import type { Action, Instant, NotPermitted, Result, TeamId, Viewer } from '@jamboree/kernel';
import {
  leadOf,
  permitted,
  type Extension,
  type LockFacts,
  type Submission,
  type Team,
  type TeamMember,
} from '@jamboree/participation-domain';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ExtensionStore } from '../persistence/extension.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TeamStore } from '../persistence/team.store.js';

/** A team with everything that permits or forbids something about it. */
export interface TeamFacts {
  readonly facts: EventFacts;
  readonly team: Team;
  readonly members: readonly TeamMember[];
  readonly submission: Submission | null;
  /** Late entries granted to its submission. */
  readonly extensions: readonly Extension[];
}

/** Loads what the decisions about a team need. */
@Injectable()
export class LoadTeam {
  constructor(
    private readonly events: ReadEvents,
    private readonly teams: TeamStore,
    private readonly submissions: SubmissionStore,
    private readonly extensions: ExtensionStore,
  ) {}

  /** Null when there is none, or none that the viewer may know of. */
  async byId(tx: ReadTx, viewer: Viewer, id: TeamId): Promise<TeamFacts | null> {
    const team = await this.teams.byId(tx, id);
    const facts = team === null ? null : await this.events.within(tx, viewer, team.eventId);
    if (team === null || facts === null) return null;
    const members = await this.teams.members(tx, id);
    const submission = await this.submissions.ofTeam(tx, id);
    const extensions = submission === null ? [] : await this.extensions.ofSubmission(tx, submission.id);
    return { facts, team, members, submission, extensions };
  }
}

/** Whether the viewer may do this to the team now. */
export function permittedOnTeam(viewer: Viewer, action: Action, team: TeamFacts, now: Instant): Result<void, NotPermitted | PhaseClosed> {
  const resource = {
    teamMember: team.members.some(({ userId }) => userId === viewer.userId),
    teamLead: viewer.userId !== null && leadOf(team.members)?.userId === viewer.userId,
  };
  return permitted(viewer, action, { event: team.facts, resource, extensions: team.extensions }, now);
}

export function teamLocks({ facts, extensions }: TeamFacts): LockFacts {
  return { phases: facts.phases, extensions };
}
