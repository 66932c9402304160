import { asId, type Instant } from '@jamboree/kernel';
import { InstantScalar, MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { MoveRehearsalCommand } from '../use-cases/rehearsal/move-rehearsal.use-case.js';
import type { StartRehearsalCommand } from '../use-cases/rehearsal/start-rehearsal.use-case.js';

@InputType({ description: 'An event to be rehearsed.' })
export class StartRehearsalInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => Int, { description: 'How many people who do not exist take part, 10 to 300.' })
  readonly people: number;

  @Field(() => Int, { description: 'Seeds chance: the same one gives the same people, who do the same.' })
  readonly seed: number;

  toCommand(): StartRehearsalCommand {
    return { eventId: asId(this.eventId), people: this.people, seed: this.seed };
  }
}

@InputType({ description: 'Where the clock of a rehearsal is moved to.' })
export class MoveRehearsalClockInput extends MutationInput {
  @Field(() => ID, { description: 'The event that is rehearsed.' })
  readonly eventId: string;

  @Field(() => InstantScalar, { description: 'The moment, not before the one at which the clock stands.' })
  readonly to: Instant;

  toCommand(): MoveRehearsalCommand {
    return { eventId: asId(this.eventId), to: this.to };
  }
}

@InputType({ isAbstract: true })
abstract class RehearsalInput extends MutationInput {
  @Field(() => ID, { description: 'The event that is rehearsed.' })
  readonly eventId: string;
}

@InputType({ description: 'The rehearsal whose people are to act.' })
export class LetRehearsalPeopleActInput extends RehearsalInput {}

@InputType({ description: 'The rehearsal that is to be removed.' })
export class WipeRehearsalInput extends RehearsalInput {}
