import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, toPayload } from '@jamboree/platform-server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AdvancePhase } from '../use-cases/advance-phase.use-case.js';
import { ExtendPhase } from '../use-cases/extend-phase.use-case.js';
import { PausePhase } from '../use-cases/pause-phase.use-case.js';
import { ReschedulePhase } from '../use-cases/reschedule-phase.use-case.js';
import { ResumePhase } from '../use-cases/resume-phase.use-case.js';
import { EventAnswers } from './event-answers.js';
import { PhasePayload } from './event.payloads.js';
import { AdvancePhaseInput, ExtendPhaseInput, PausePhaseInput, ReschedulePhaseInput, ResumePhaseInput } from './phase.inputs.js';

type Payload = Promise<typeof PhasePayload>;

/** Changing phases by hand; the clock changes them by itself. */
@Resolver()
export class PhasesResolver {
  constructor(
    private readonly advance: AdvancePhase,
    private readonly pause: PausePhase,
    private readonly resume: ResumePhase,
    private readonly extend: ExtendPhase,
    private readonly reschedule: ReschedulePhase,
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

  @Mutation(() => PhasePayload, { description: 'Plans a phase anew that has not begun.' })
  @Access('event:manage')
  async reschedulePhase(
    @Args('input', { description: 'The new times.' }) input: ReschedulePhaseInput,
    @CurrentViewer() viewer: Viewer,
  ): Payload {
    const changed = await this.reschedule.run(viewer, input.toCommand());
    return toPayload(await this.answers.after(changed, viewer), (event) => ({ event }));
  }
}
