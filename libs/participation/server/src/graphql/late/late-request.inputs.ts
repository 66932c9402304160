import { asId, type Instant } from '@jamboree/kernel';
import { InstantScalar, MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { AnswerLateRequestCommand } from '../../use-cases/late/answer-late-request.use-case.js';
import type { AskLateCommand } from '../../use-cases/late/ask-late.use-case.js';
import type { WithdrawLateRequestCommand } from '../../use-cases/late/withdraw-late-request.use-case.js';

@InputType({ description: 'A late entry that is asked for.' })
export class AskLateInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => String, { description: 'Why: 3 to 500 characters, read by the organisers.' })
  readonly reason: string;

  toCommand(): AskLateCommand {
    const { submissionId, reason, clientMutationId } = this;
    return { operation: 'askLate', submissionId: asId(submissionId), reason, clientMutationId };
  }
}

@InputType({ description: 'A request to be taken back.' })
export class WithdrawLateRequestInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  readonly requestId: string;

  toCommand(): WithdrawLateRequestCommand {
    return { operation: 'withdrawLateRequest', requestId: asId(this.requestId), clientMutationId: this.clientMutationId };
  }
}

@InputType({ description: 'An organiser’s answer to a request for a late entry.' })
export class AnswerLateRequestInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  readonly requestId: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when the team is let in; without it the request is declined.' })
  readonly expiresAt?: Instant | null;

  @Field(() => String, { nullable: true, description: 'Read by the team: up to 500 characters, at least 3 where the request is declined.' })
  readonly answer?: string | null;

  toCommand(): AnswerLateRequestCommand {
    const { requestId, expiresAt = null, answer, clientMutationId } = this;
    return { operation: 'answerLateRequest', requestId: asId(requestId), expiresAt, answer: answer ?? '', clientMutationId };
  }
}
