import type { AdvanceCommand, PauseCommand, PhaseCommand, PhaseState } from '@jamboree/event-domain';
import { asId } from '@jamboree/kernel';
import { LocalDateTimeScalar, MutationInput, type Command } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ExtendPhaseCommand } from '../use-cases/extend-phase.use-case.js';
import { PhaseStateEnum } from './event-enums.js';

@InputType({ isAbstract: true })
abstract class PhaseInput extends MutationInput {
  @Field(() => ID, { description: 'The phase.' })
  readonly phaseId: string;

  @Field(() => Int, { description: 'Version of the phase that was seen: of two people at once, the second changes nothing.' })
  readonly expectedVersion: number;

  protected command(operation: string): Command & PhaseCommand {
    const { clientMutationId, phaseId, expectedVersion } = this;
    return { operation, clientMutationId, phaseId: asId<'Phase'>(phaseId), expectedVersion };
  }
}

@InputType({ description: 'A step to take by hand.' })
export class AdvancePhaseInput extends PhaseInput {
  @Field(() => PhaseStateEnum, { description: 'OPEN, CLOSED or SKIPPED.' })
  readonly to: PhaseState;

  @Field(() => String, { nullable: true, description: 'Why, published with every deadline that this moves.' })
  readonly reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Why a phase ends although its guards do not hold; at most 500 characters.' })
  readonly overrideReason?: string | null;

  toCommand(): Command & AdvanceCommand {
    const { to, reason, overrideReason } = this;
    return { ...this.command('advancePhase'), to, reason: reason ?? '', overrideReason: overrideReason ?? null };
  }
}

@InputType({ description: 'A phase to stop for a while.' })
export class PausePhaseInput extends PhaseInput {
  @Field(() => String, { description: 'Why, for everyone to read; at most 500 characters.' })
  readonly reason: string;

  toCommand(): Command & PauseCommand {
    return { ...this.command('pausePhase'), reason: this.reason };
  }
}

@InputType({ description: 'A paused phase to go on with.' })
export class ResumePhaseInput extends PhaseInput {
  toCommand(): Command & PhaseCommand {
    return this.command('resumePhase');
  }
}

@InputType({ description: 'A deadline to move back for everyone.' })
export class ExtendPhaseInput extends PhaseInput {
  @Field(() => LocalDateTimeScalar, { description: 'The new deadline, as wall time.' })
  readonly closesAt: string;

  @Field(() => String, { description: 'The IANA zone of that wall time.' })
  readonly timeZone: string;

  @Field(() => String, { description: 'Why, for everyone to read; at most 500 characters.' })
  readonly reason: string;

  toCommand(): ExtendPhaseCommand {
    const { closesAt, timeZone, reason } = this;
    return { ...this.command('extendPhase'), closesAt, timeZone, reason };
  }
}
