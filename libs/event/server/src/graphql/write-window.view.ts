import type { WriteWindow } from '@jamboree/event-domain';
import type { Instant } from '@jamboree/kernel';
import { InstantScalar } from '@jamboree/platform-server';
import { Field, ObjectType } from '@nestjs/graphql';
import { PhaseView } from './phase.view.js';

@ObjectType('WriteWindow', { description: 'Whether something can be written now, until when, and what comes next.' })
export class WriteWindowView {
  @Field(() => Boolean, { description: 'Whether it can be written now.' })
  readonly open: boolean;

  @Field(() => String, { description: 'Why: PHASE, GRACE, EXTENSION, CLOSED or NOT_YET.' })
  readonly kind: WriteWindow['kind'];

  @Field(() => InstantScalar, { nullable: true, description: 'Until when; null when it is not open.' })
  readonly closesAt: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'The announced deadline that has passed.' })
  readonly closedAt: Instant | null;

  @Field(() => PhaseView, { nullable: true, description: 'The next phase in which it can be written.' })
  readonly nextPhase: PhaseView | null;

  @Field(() => Boolean, { description: 'Whether an organiser can still let a late entry in.' })
  readonly lateEntryPossible: boolean;

  static from({ open, kind, closesAt, closedAt, nextPhase, lateEntryPossible }: WriteWindow): WriteWindowView {
    return { open, kind, closesAt, closedAt, nextPhase: nextPhase === null ? null : PhaseView.from(nextPhase), lateEntryPossible };
  }
}
