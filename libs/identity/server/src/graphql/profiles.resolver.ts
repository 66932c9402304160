import { asId, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Public, toPayload } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadProfiles } from '../use-cases/read-profiles.js';
import { SavePersonProfile } from '../use-cases/save-person-profile.use-case.js';
import { SaveMyProfilePayload } from './identity.payloads.js';
import { MyProfileView, PersonPageView } from './person-profile.view.js';
import { SaveMyProfileInput } from './save-my-profile.input.js';

/** What people tell about themselves. */
@Resolver()
export class ProfilesResolver {
  constructor(
    private readonly profiles: ReadProfiles,
    private readonly save: SavePersonProfile,
  ) {}

  @Query(() => MyProfileView, { nullable: true, description: 'One’s own profile; null for a visitor.' })
  @Public()
  async myProfile(@CurrentViewer() viewer: Viewer): Promise<MyProfileView | null> {
    const own = await this.profiles.own(viewer);
    return own === null ? null : MyProfileView.from(own);
  }

  @Query(() => PersonPageView, {
    nullable: true,
    description: 'Somebody, as far as they show themselves to the viewer; null when that is nothing.',
  })
  @Public()
  async person(
    @Args('id', { type: () => ID, description: 'The person.' }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonPageView | null> {
    const shown = await this.profiles.shown(viewer, asId(id));
    return shown === null ? null : PersonPageView.from(shown);
  }

  @Mutation(() => SaveMyProfilePayload, { description: 'Saves what one tells about oneself, and who may read it.' })
  @Access('me:edit')
  async saveMyProfile(
    @Args('input', { description: 'The profile.' }) input: SaveMyProfileInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveMyProfilePayload> {
    return toPayload(await this.save.run(viewer, input.toCommand()), (profile) => ({ profile: MyProfileView.from(profile) }));
  }
}
