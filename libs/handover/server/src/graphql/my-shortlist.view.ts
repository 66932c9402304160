import { EventView } from '@jamboree/event-server';
import type { ShortlistState } from '@jamboree/handover-domain';
import type { Instant } from '@jamboree/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { MyShortlist } from '../use-cases/shortlist/read-my-shortlists.js';
import { ShortlistStateEnum } from './shortlist.view.js';

@ObjectType('MyShortlist', { description: 'An event whose shortlist the viewer may read by office.' })
export class MyShortlistView {
  @Field(() => EventView, { description: 'The event.' })
  readonly event: EventView;

  @Field(() => ShortlistStateEnum, { nullable: true, description: 'How far the list has come; null while there is none.' })
  readonly state: ShortlistState | null;

  @Field(() => Int, { description: 'Submissions on the list.' })
  readonly entries: number;

  static from({ facts, state, entries }: MyShortlist, now: Instant): MyShortlistView {
    return { event: EventView.from(facts, now), state, entries };
  }
}
