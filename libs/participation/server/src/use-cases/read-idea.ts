import type { AskedForm, EventFacts } from '@jamboree/event-domain';
import type { LocalizedText, SubmissionId, Viewer } from '@jamboree/kernel';
import { ENTERED_STATES, isReleased, WINNING_STATES, type SubmissionContent } from '@jamboree/participation-domain';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { AttachmentStore, type SubmittedFile } from '../persistence/attachment.store.js';
import { MergeStore } from '../persistence/merge.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TeamStore } from '../persistence/team.store.js';
import { Entries, permittedOn } from './entries.js';
import { ParticipationHooks } from './participation-hooks.js';

/** An entry on its own public page. */
export interface Idea {
  readonly id: SubmissionId;
  readonly number: number;
  readonly content: SubmissionContent;
  readonly form: AskedForm;
  readonly files: readonly SubmittedFile[];
  readonly teamName: string;
  readonly trackTitle: LocalizedText | null;
  readonly event: EventFacts;
  /** Chosen in the released result. */
  readonly shortlisted: boolean;
  /** Why it was chosen, once that is released. */
  readonly rationale: string | null;
}

/** The page of one idea, for whoever may read it. */
@Injectable()
export class ReadIdea {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: Entries,
    private readonly submissions: SubmissionStore,
    private readonly attachments: AttachmentStore,
    private readonly teams: TeamStore,
    private readonly merges: MergeStore,
    private readonly hooks: ParticipationHooks,
    private readonly clock: Clock,
  ) {}

  /** What was merged is read where it lives on, at the other's id. Null when there is none that the viewer may read. */
  async run(viewer: Viewer, asked: SubmissionId): Promise<Idea | null> {
    return this.uow.read(async (tx) => {
      const id = (await this.merges.survivorOf(tx, asked)) ?? asked;
      const entry = await this.entries.load(tx, viewer, id);
      if (entry === null || !permittedOn(viewer, 'submission:read', entry, this.clock.now()).ok) return null;
      const { submission, facts: event } = entry;
      const version = await this.submissions.latestVersion(tx, submission);
      if (version === null || !ENTERED_STATES.some((state) => state === submission.state)) return null;
      const team = await this.teams.byId(tx, submission.teamId);
      const { form, tracks } = await this.entries.formOf(tx, event, version.formVersion);
      return {
        id,
        number: submission.number,
        content: version.content,
        form,
        files: await this.attachments.ofVersions(tx, [version.id]),
        teamName: team?.name ?? '',
        trackTitle: tracks.find((track) => track.id === version.content.trackId)?.title ?? null,
        event,
        shortlisted: WINNING_STATES.some((state) => state === submission.state),
        rationale: isReleased(submission.state) ? await this.hooks.rationaleOf(tx, id) : null,
      };
    });
  }
}
