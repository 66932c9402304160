import { pageRequest } from '@jamboree/kernel';
import { expectPage, PageArgs, toConnection, type ConnectionOf } from '@jamboree/platform-server';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { numberCursor } from '../use-cases/list-cursors.js';
import { ReadMerges } from '../use-cases/read-merges.js';
import { PublicIdeaView } from './gallery.view.js';
import { OtherTeamConnection, type OtherTeamView } from './merge.view.js';

/** What of an idea's page costs a statement of its own. */
@Resolver(() => PublicIdeaView)
export class IdeaFieldsResolver {
  constructor(private readonly merges: ReadMerges) {}

  @ResolveField(() => OtherTeamConnection, { description: 'Teams whose entries were merged into it, by the entries’ numbers.' })
  async otherTeams(@Parent() { id, event }: PublicIdeaView, @Args() args: PageArgs): Promise<ConnectionOf<OtherTeamView>> {
    const page = expectPage(await this.merges.otherTeams(event.id, id, expectPage(pageRequest(args.first, args.after))));
    return toConnection(page, (team) => team, numberCursor);
  }
}
