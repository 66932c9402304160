import { asId } from '@jamboree/kernel';
import { MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { DeskCommand, OpenDeskCommand, SettleTicketCommand } from '../use-cases/walk-in-desks.js';
import type { LeaveQueueCommand } from '../use-cases/walk-in-queue.js';
import { TalkOutcomeEnum } from './mentoring.inputs.js';

@InputType({ description: 'A desk to be opened now.' })
export class OpenWalkInDeskInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'A link to a call, or a place in words; told to whoever stands in the queue.' })
  readonly place: string;

  @Field(() => Int, { description: 'For how many minutes from now, 10 to 720.' })
  readonly minutes: number;

  toCommand(): OpenDeskCommand {
    const { eventId, place, minutes, clientMutationId } = this;
    return { operation: 'openWalkInDesk', eventId: asId(eventId), place, minutes, clientMutationId };
  }
}

@InputType({ description: 'One desk.' })
export class WalkInDeskInput extends MutationInput {
  @Field(() => ID, { description: 'The desk.' })
  readonly deskId: string;

  toCommand(operation: 'closeWalkInDesk' | 'callNextWalkIn' | 'takeWalkInNumber'): DeskCommand {
    return { operation, deskId: asId(this.deskId), clientMutationId: this.clientMutationId };
  }
}

@InputType({ description: 'A place in a queue to be given up.' })
export class LeaveWalkInQueueInput extends MutationInput {
  @Field(() => ID, { description: 'The ticket.' })
  readonly ticketId: string;

  toCommand(): LeaveQueueCommand {
    return { operation: 'leaveWalkInQueue', ticketId: asId(this.ticketId), clientMutationId: this.clientMutationId };
  }
}

@InputType({ description: 'What became of whoever was called.' })
export class SettleWalkInInput extends MutationInput {
  @Field(() => ID, { description: 'The ticket.' })
  readonly ticketId: string;

  @Field(() => TalkOutcomeEnum, { description: 'Whether the talk took place.' })
  readonly outcome: SettleTicketCommand['outcome'];

  toCommand(): SettleTicketCommand {
    const { ticketId, outcome, clientMutationId } = this;
    return { operation: 'settleWalkIn', ticketId: asId(ticketId), outcome, clientMutationId };
  }
}
