import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CreateTeam } from '../use-cases/create-team.use-case.js';
import { HandOverLead } from '../use-cases/hand-over-lead.use-case.js';
import { JoinTeam } from '../use-cases/join-team.use-case.js';
import { LeaveTeam } from '../use-cases/leave-team.use-case.js';
import { UpdateTeam } from '../use-cases/update-team.use-case.js';
import { ParticipationAnswers } from './participation-answers.js';
import { LeaveTeamPayload, TeamPayload } from './participation.payloads.js';
import { CreateTeamInput, HandOverLeadInput, JoinTeamInput, LeaveTeamInput, UpdateTeamInput } from './team.inputs.js';

/** Founding, joining, leaving and leading teams. */
@Resolver()
export class TeamChangesResolver {
  constructor(
    private readonly create: CreateTeam,
    private readonly update: UpdateTeam,
    private readonly join: JoinTeam,
    private readonly leave: LeaveTeam,
    private readonly handOver: HandOverLead,
    private readonly answers: ParticipationAnswers,
  ) {}

  @Mutation(() => TeamPayload, { description: 'Founds a team that the viewer leads.' })
  @Access('team:create')
  async createTeam(
    @Args('input', { description: 'What it is to be.' }) input: CreateTeamInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof TeamPayload> {
    const created = await this.create.run(viewer, input.toCommand());
    return toPayload(await this.answers.team(created, viewer), (team) => ({ team }));
  }

  @Mutation(() => TeamPayload, { description: 'Changes a team’s name and pitch.' })
  @Access('team:lead')
  async updateTeam(
    @Args('input', { description: 'What it should say.' }) input: UpdateTeamInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof TeamPayload> {
    const updated = await this.update.run(viewer, input.toCommand());
    return toPayload(await this.answers.team(updated, viewer), (team) => ({ team }));
  }

  @Mutation(() => TeamPayload, { description: 'Joins the team that a link belongs to.' })
  @Access('team:join')
  async joinTeam(
    @Args('input', { description: 'The link’s secret.' }) input: JoinTeamInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof TeamPayload> {
    const joined = await this.join.run(viewer, input.toCommand());
    return toPayload(await this.answers.team(joined, viewer), (team) => ({ team }));
  }

  @Mutation(() => LeaveTeamPayload, { description: 'Leaves a team; the last one out takes a team along that never submitted.' })
  @Access('team:join')
  async leaveTeam(
    @Args('input', { description: 'Which one.' }) input: LeaveTeamInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof LeaveTeamPayload> {
    return toPayload(await this.leave.run(viewer, input.toCommand()), (eventId) => ({ eventId }));
  }

  @Mutation(() => TeamPayload, { description: 'Makes another member the lead.' })
  @Access('team:lead')
  async handOverLead(
    @Args('input', { description: 'To whom.' }) input: HandOverLeadInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof TeamPayload> {
    const handedOver = await this.handOver.run(viewer, input.toCommand());
    return toPayload(await this.answers.team(handedOver, viewer), (team) => ({ team }));
  }
}
