import type { SignInFailed } from '@jamboree/identity-domain';
import { ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SignInFailed', {
  implements: () => ProblemView,
  description: 'The link or code is wrong, used or expired; which of them is not told.',
})
export class SignInFailedView extends ProblemView {
  @Field(() => Int, { description: 'How often a code may still be tried; with 0 a new mail is needed.' })
  readonly attemptsLeft: number;

  static from({ attemptsLeft }: SignInFailed): SignInFailedView {
    const message =
      attemptsLeft > 0
        ? `That code is not right; it can be tried ${attemptsLeft} more ${attemptsLeft === 1 ? 'time' : 'times'}.`
        : 'That link or code is not valid any more; please ask for a new mail.';
    return Object.assign(new SignInFailedView(), { message, attemptsLeft });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    SignInFailed: SignInFailedView;
  }
}

registerProblem<'SignInFailed', SignInFailed>('SignInFailed', SignInFailedView);
