import { asId, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AdvancePhase } from '../use-cases/advance-phase.use-case.js';
import { ExtendPhase } from '../use-cases/extend-phase.use-case.js';
import { PausePhase } from '../use-cases/pause-phase.use-case.js';
import { ReadPhaseGuards, type PhaseGuards } from '../use-cases/read-phase-guards.js';
import { ReplanPhases } from '../use-cases/replan-phases.use-case.js';
import { ResumePhase } from '../use-cases/resume-phase.use-case.js';
import { EventAnswers } from './event-answers.js';
import { PhasePayload } from './event.payloads.js';
import { PhaseGuardsView } from './exit-guard.views.js';
import { AdvancePhaseInput, ExtendPhaseInput, PausePhaseInput, ResumePhaseInput } from './phase.inputs.js';
import { ReplanPhasesInput } from './replan.input.js';

type Payload = Promise<typeof PhasePayload>;

/** Planning phases and changing them by hand; the clock changes them by itself. */
@Resolver()
export class PhasesResolver {
  constructor(
    private readonly advance: AdvancePhase,
    private readonly pause: PausePhase,
    private readonly resume: ResumePhase,
    private readonly extend: ExtendPhase,
    private readonly replan: ReplanPhases,
    private readonly guards: ReadPhaseGuards,
    private readonly answers: EventAnswers,
  ) {}

  @Mutation(() => PhasePayload, { description: 'Opens, closes or skips a phase. Opening a main phase closes the open one.' })
  @Access('event:manage')
  async advancePhase(@Args('input', { description: 'Which way.' }) input: AdvancePhaseInput, @CurrentViewer() viewer: Viewer): Payload {
    const changed = await this.advance.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(changed, viewer), (event) => ({ event }));
  }

  @Mutation(() => PhasePayload, { description: 'Stops what a phase permits, at once. Announced times stay as they are.' })
  @Access('event:manage')
  async pausePhase(
    @Args('input', { description: 'Which one, and why.' }) input: PausePhaseInput,
    @CurrentViewer() viewer: Viewer,
  ): Payload {
    const changed = await this.pause.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(changed, viewer), (event) => ({ event }));
  }

  @Mutation(() => PhasePayload, { description: 'Goes on with a paused phase; to give lost time back, extend it.' })
  @Access('event:manage')
  async resumePhase(@Args('input', { description: 'Which one.' }) input: ResumePhaseInput, @CurrentViewer() viewer: Viewer): Payload {
    const changed = await this.resume.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(changed, viewer), (event) => ({ event }));
  }

  @Mutation(() => PhasePayload, { description: 'Moves a deadline back for everyone and publishes the reason.' })
  @Access('event:manage')
  async extendPhase(
    @Args('input', { description: 'Until when, and why.' }) input: ExtendPhaseInput,
    @CurrentViewer() viewer: Viewer,
  ): Payload {
    const changed = await this.extend.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(changed, viewer), (event) => ({ event }));
  }

  @Mutation(() => PhasePayload, { description: 'Changes the plan: times, titles, capabilities and new phases, all at once or not at all.' })
  @Access('event:manage')
  async replanPhases(@Args('input', { description: 'The new plan.' }) input: ReplanPhasesInput, @CurrentViewer() viewer: Viewer): Payload {
    const changed = await this.replan.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(changed, viewer), (event) => ({ event }));
  }

  @Query(() => [PhaseGuardsView], { description: 'How the conditions for the ends of phases stand; for organisers of the event alone.' })
  @Access('event:manage')
  phaseGuards(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PhaseGuards[]> {
    return this.guards.run(viewer, asId<'Event'>(eventId));
  }
}
