import {
  IdempotencyMismatchView,
  IncompleteView,
  InvalidInputView,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  StateChangedView,
  VersionConflictView,
} from '@jamboree/platform-server';
import { Field, ObjectType } from '@nestjs/graphql';
import { ShortlistView } from './shortlist.view.js';

@ObjectType('ShortlistChanged', { description: 'The list has changed.' })
export class ShortlistChangedView {
  @Field(() => ShortlistView, { description: 'The list as it is now.' })
  readonly shortlist: ShortlistView;
}

export const ShortlistPayload = payloadUnion('ShortlistPayload', ShortlistChangedView, [
  NotPermittedView,
  NotFoundView,
  InvalidInputView,
  IdempotencyMismatchView,
  PhaseClosedView,
  VersionConflictView,
  StateChangedView,
  IncompleteView,
]);
