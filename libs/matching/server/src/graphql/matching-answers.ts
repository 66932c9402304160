import { err, ok, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import type { MentorSlotId } from '@jamboree/matching-domain';
import { Injectable } from '@nestjs/common';
import { ReadMentoring } from '../use-cases/read-mentoring.js';
import { MentorSlotView } from './mentor-slot.view.js';

/** Shows what a mutation was about, as it stands after the commit. */
@Injectable()
export class MatchingAnswers {
  constructor(private readonly read: ReadMentoring) {}

  async slot<E>(result: Result<MentorSlotId, E>, viewer: Viewer): Promise<Result<MentorSlotView, E | NotFound>> {
    if (!result.ok) return result;
    const slot = await this.read.slot(viewer, result.value);
    return slot === null ? err({ code: 'NotFound', what: 'slot' }) : ok(MentorSlotView.from(slot));
  }
}
