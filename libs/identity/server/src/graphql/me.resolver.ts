import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Public, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadMe } from '../use-cases/read-me.js';
import { UpdateProfile } from '../use-cases/update-profile.use-case.js';
import { UpdateProfilePayload } from './identity.payloads.js';
import { MeView } from './me.view.js';
import { UpdateProfileInput } from './update-profile.input.js';

@Resolver()
export class MeResolver {
  constructor(
    private readonly readMe: ReadMe,
    private readonly updateOwn: UpdateProfile,
  ) {}

  @Query(() => MeView, { nullable: true, description: 'The signed-in person; null for a visitor.' })
  @Public()
  async me(@CurrentViewer() viewer: Viewer): Promise<MeView | null> {
    const person = await this.readMe.run(viewer);
    return person === null ? null : MeView.from(person);
  }

  @Mutation(() => UpdateProfilePayload, { description: 'Changes one’s own profile.' })
  @Access('me:edit')
  async updateProfile(
    @Args('input', { description: 'The profile.' }) input: UpdateProfileInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof UpdateProfilePayload> {
    return toPayload(await this.updateOwn.run(viewer, input.toCommand()), (person) => ({ me: MeView.from(person) }));
  }
}
