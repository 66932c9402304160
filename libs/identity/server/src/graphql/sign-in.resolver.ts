import type { Viewer } from '@jamboree/kernel';
import { CurrentViewer, Origin, Public, toPayload, toProblem, type RequestOrigin } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ConfirmSignIn } from '../use-cases/confirm-sign-in.use-case.js';
import { RequestSignIn } from '../use-cases/request-sign-in.use-case.js';
import { SignOut } from '../use-cases/sign-out.use-case.js';
import { ConfirmSignInPayload, RequestSignInPayload, SignOutPayload } from './identity.payloads.js';
import { welcome } from './session-cookie.js';
import { ConfirmSignInInput, RequestSignInInput, SignOutInput } from './sign-in.input.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly request: RequestSignIn,
    private readonly confirm: ConfirmSignIn,
    private readonly out: SignOut,
  ) {}

  @Mutation(() => RequestSignInPayload, {
    description: 'Sends a mail with a link and a six-digit code. The answer is the same for every address.',
  })
  @Public()
  async requestSignIn(
    @Args('input', { description: 'Where to send it.' }) { email, locale }: RequestSignInInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { ip }: RequestOrigin,
  ): Promise<typeof RequestSignInPayload> {
    return toPayload(await this.request.run(viewer, { email, locale: locale ?? viewer.locale, ip }), (requested) => requested);
  }

  @Mutation(() => ConfirmSignInPayload, { description: 'Signs in with the mailed link or code and sets the session cookie.' })
  @Public()
  async confirmSignIn(
    @Args('input', { description: 'The proof.' }) input: ConfirmSignInInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() origin: RequestOrigin,
  ): Promise<typeof ConfirmSignInPayload> {
    const shown = input.proof();
    if (!shown.ok) return toProblem(shown.error);
    const attempt = { shown: shown.value, ip: origin.ip, previousToken: origin.sessionToken };
    return toPayload(await this.confirm.run(viewer, attempt), welcome(origin));
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser, or of all.' })
  @Public()
  async signOut(
    @Args('input', { description: 'How far it goes.' }) { clientMutationId, everywhere }: SignOutInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() { cookies, sessionToken }: RequestOrigin,
  ): Promise<typeof SignOutPayload> {
    const signedOut = await this.out.run(viewer, { clientMutationId, sessionToken, everywhere: everywhere ?? false });
    cookies.clear();
    return toPayload(signedOut, () => ({ ok: true }));
  }
}
