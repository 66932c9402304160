import type { Viewer } from '@jamboree/kernel';
import { CurrentViewer, Origin, Public, toPayload, type RequestOrigin } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { DemoSignIn } from '../use-cases/demo-sign-in.use-case.js';
import { SetUpInstance } from '../use-cases/set-up-instance.use-case.js';
import { ConfirmSignInPayload } from './identity.payloads.js';
import { welcome } from './session-cookie.js';
import { DemoSignInInput, SetUpInstanceInput } from './sign-in.input.js';

@Resolver()
export class FirstStepsResolver {
  constructor(
    private readonly demo: DemoSignIn,
    private readonly setUp: SetUpInstance,
  ) {}

  @Mutation(() => ConfirmSignInPayload, { description: 'Signs in as a fictional person; works in demo mode alone.' })
  @Public()
  async demoSignIn(
    @Args('input', { description: 'Whom to become.' }) { personaKey }: DemoSignInInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() origin: RequestOrigin,
  ): Promise<typeof ConfirmSignInPayload> {
    const command = { personaKey, ip: origin.ip, previousToken: origin.sessionToken };
    return toPayload(await this.demo.run(viewer, command), welcome(origin));
  }

  @Mutation(() => ConfirmSignInPayload, { description: 'Makes the first administrator, once, and signs that person in.' })
  @Public()
  async setUpInstance(
    @Args('input', { description: 'The printed token and who the administrator is.' }) { token, email, displayName }: SetUpInstanceInput,
    @CurrentViewer() viewer: Viewer,
    @Origin() origin: RequestOrigin,
  ): Promise<typeof ConfirmSignInPayload> {
    const command = { token, email, displayName, locale: viewer.locale, ip: origin.ip, previousToken: origin.sessionToken };
    return toPayload(await this.setUp.run(viewer, command), welcome(origin));
  }
}
