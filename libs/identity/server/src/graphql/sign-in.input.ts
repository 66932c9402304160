import { parseSignInCode } from '@jamboree/identity-domain';
import { err, ok, type InvalidInput, type Locale, type Result } from '@jamboree/kernel';
import { LocaleEnum, MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { ShownProof } from '../persistence/sign-in-challenge.store.js';

@InputType({ description: 'Asks for a mail with a link and a code.' })
export class RequestSignInInput extends MutationInput {
  @Field(() => String, { description: 'Mail address.' })
  readonly email: string;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of the mail; the browser’s own unless told.' })
  readonly locale?: Locale | null;
}

@InputType({ description: 'Shows the link’s token, or the code with the id of the request it belongs to.' })
export class ConfirmSignInInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'What `requestSignIn` gave to this browser; needed with a code.' })
  readonly challengeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Six digits; spaces and dashes do not matter.' })
  readonly code?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands behind the # in the mailed link.' })
  readonly token?: string | null;

  /** The token wins when both are there: it is the stronger proof. */
  proof(): Result<ShownProof, InvalidInput> {
    if (this.token) return ok({ kind: 'LINK', token: this.token });
    if (!this.challengeId) return err({ code: 'InvalidInput', issues: [{ field: 'challengeId', rule: 'required' }] });
    const code = parseSignInCode(this.code ?? '');
    if (code.ok) return ok({ kind: 'CODE', handle: this.challengeId, code: code.value });
    return err({ code: 'InvalidInput', issues: [{ field: 'code', rule: this.code ? 'malformed' : 'required' }] });
  }
}

@InputType({ description: 'Becomes a fictional person of the demo.' })
export class DemoSignInInput extends MutationInput {
  @Field(() => String, { description: 'One of `instance.demoPersonas`.' })
  readonly personaKey: string;
}

@InputType({ description: 'Makes the first administrator of a new instance.' })
export class SetUpInstanceInput extends MutationInput {
  @Field(() => String, { description: 'What stands behind the # in the link printed on the server’s console.' })
  readonly token: string;

  @Field(() => String, { description: 'The administrator’s mail address.' })
  readonly email: string;

  @Field(() => String, { description: 'The administrator’s name.' })
  readonly displayName: string;
}

@InputType({ description: 'Ends the session.' })
export class SignOutInput extends MutationInput {
  @Field(() => Boolean, { nullable: true, description: 'Also in every other browser; only here unless told.' })
  readonly everywhere?: boolean | null;
}
