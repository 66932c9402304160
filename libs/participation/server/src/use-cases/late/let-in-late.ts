import type { Instant, UserId } from '@jamboree/kernel';
import type { Extension, ExtensionId } from '@jamboree/participation-domain';
import { newId, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamMails } from '../../mails/team-mails.js';
import { ExtensionStore } from '../../persistence/extension.store.js';
import { LateRequestStore } from '../../persistence/late/late-request.store.js';
import type { Entry } from '../entries.js';

/** Writes a late entry that was decided on. A team that waits for one has its answer then, whichever way it came. */
@Injectable()
export class LetInLate {
  constructor(
    private readonly extensions: ExtensionStore,
    private readonly requests: LateRequestStore,
    private readonly mails: TeamMails,
  ) {}

  async run(
    tx: WriteTx,
    entry: Entry,
    { scope, expiresAt, reason }: Pick<Extension, 'scope' | 'expiresAt' | 'reason'>,
    grantedBy: UserId,
    now: Instant,
    answer = '',
  ): Promise<ExtensionId> {
    const { id: submissionId, eventId } = entry.submission;
    const extension: Extension = {
      ...{ id: newId<'Extension'>(now), eventId, submissionId, scope, grantedBy, reason, expiresAt },
      grantedAt: now,
      revokedAt: null,
    };
    await this.extensions.add(tx, extension);
    const data = { extensionId: extension.id, scope, expiresAt };
    await tx.record({ type: 'ExtensionGranted', eventId, subjectId: submissionId, at: now, data });
    if (scope === 'CONTENT') await this.answer(tx, entry, extension, answer);
    return extension.id;
  }

  private async answer(tx: WriteTx, { submission, teamName, facts }: Entry, extension: Extension, answer: string): Promise<void> {
    const request = await this.requests.openOf(tx, submission.id);
    if (request === null) return;
    const { id: extensionId, grantedBy, grantedAt: at, expiresAt: until, eventId } = extension;
    await this.requests.close(tx, request.id, { state: 'GRANTED', answer, closedBy: grantedBy, closedAt: at, extensionId });
    await tx.record({ type: 'LateRequestGranted', eventId, subjectId: submission.id, at, data: { requestId: request.id, extensionId } });
    const news = { kind: 'LATE_GRANTED', about: request.id, teamName, personName: '', message: answer, until } as const;
    await this.mails.tellTeam(tx, facts, submission.teamId, news);
  }
}
