import type { EventId, Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeclareConflict } from '../use-cases/declare-conflict.use-case.js';
import { ReadConflicts } from '../use-cases/read-conflicts.js';
import { ConflictView } from './conflict.view.js';
import { DeclareConflictPayload } from './judging.payloads.js';
import { DeclareConflictInput } from './jury.inputs.js';

@Resolver()
export class ConflictsResolver {
  constructor(
    private readonly read: ReadConflicts,
    private readonly declare: DeclareConflict,
  ) {}

  @Query(() => [ConflictView], {
    nullable: true,
    description:
      'Conflicts of interest, newest first: all, declared or following from what happened, for whoever manages the jury; what one declared for everybody else.',
  })
  @Access('conflict:declare')
  async conflicts(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: EventId,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConflictView[]> {
    return (await this.read.run(viewer, eventId)).map((conflict) => ConflictView.from(conflict));
  }

  @Mutation(() => DeclareConflictPayload, {
    description: 'Declares a conflict of one’s own: withdraws the assignment, excludes the score, and asks somebody else, all at once.',
  })
  @Access('conflict:declare')
  async declareConflict(
    @Args('input', { description: 'The conflict.' }) input: DeclareConflictInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof DeclareConflictPayload> {
    return toPayload(await this.declare.run(viewer, input.toCommand()), (conflict) => ({
      conflict: ConflictView.from({ ...conflict, declared: true }),
    }));
  }
}
