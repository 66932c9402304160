import { asId } from '@jamboree/kernel';
import { MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ShortlistCommand } from '../use-cases/shortlist/decide-shortlist.use-case.js';
import type { DraftShortlistCommand } from '../use-cases/shortlist/draft-shortlist.use-case.js';

@InputType({ description: 'A submission to be put on the list.' })
export class ShortlistEntryInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => String, { description: 'Why it is chosen, at most 4,000 characters; may be empty until the list is decided.' })
  readonly rationale: string;
}

@InputType({ description: 'A shortlist as it should be, best first.' })
export class DraftShortlistInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { nullable: true, description: 'Version of the list that was edited; null for the event’s first draft.' })
  readonly expectedVersion?: number | null;

  @Field(() => [ShortlistEntryInput], { description: 'The whole list in its order, at most 200 entries.' })
  readonly entries: ShortlistEntryInput[];

  toCommand(): DraftShortlistCommand {
    const { clientMutationId, eventId, expectedVersion = null } = this;
    const entries = this.entries.map(({ submissionId, rationale }) => ({ submissionId: asId<'Submission'>(submissionId), rationale }));
    return { operation: 'draftShortlist', clientMutationId, eventId: asId(eventId), expectedVersion, entries };
  }
}

@InputType({ isAbstract: true })
abstract class ShortlistInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { description: 'Version of the list that was seen.' })
  readonly expectedVersion: number;

  protected commandFor(operation: string): ShortlistCommand {
    const { clientMutationId, eventId, expectedVersion } = this;
    return { operation, clientMutationId, eventId: asId(eventId), expectedVersion };
  }
}

@InputType({ description: 'The list that is to be decided.' })
export class DecideShortlistInput extends ShortlistInput {
  toCommand(): ShortlistCommand {
    return this.commandFor('decideShortlist');
  }
}

@InputType({ description: 'The decided list that is to be announced.' })
export class ReleaseShortlistInput extends ShortlistInput {
  toCommand(): ShortlistCommand {
    return this.commandFor('releaseShortlist');
  }
}
