import { PHASE_CLOCK } from '@jamboree/event-server';
import { PersonSchema } from '@jamboree/identity-server';
import { DAY, plus, type Instant } from '@jamboree/kernel';
import { Jobs, MovableClock, UnitOfWork, type Config } from '@jamboree/platform-server';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { Cast } from './cast.js';
import { decide } from './chapters/decide.js';
import { formTeams } from './chapters/form-teams.js';
import { judge } from './chapters/judge.js';
import { openEvent } from './chapters/open-event.js';
import { writeIdeas } from './chapters/write-ideas.js';
import { Scene } from './scene.js';
import { Stage } from './stage.js';
import { Timeline } from './timeline.js';
import { HEAT_AND_RAIN } from './world/heat-and-rain.event.js';
import { MOVING_TOGETHER } from './world/moving-together.event.js';
import { NIGHT_CITY } from './world/night-city.event.js';
import { OPEN_COUNTER } from './world/open-counter.event.js';

const EVENTS = [HEAT_AND_RAIN, OPEN_COUNTER, MOVING_TOGETHER, NIGHT_CITY];
/** People have had their accounts for a while when the first event is created. */
const FIRST_DAY = -90 * DAY;

/**
 * Fills an empty database with fictional people and events, as if they had used this instance for three months: every row is written by the
 * application's own use cases, on a clock that is moved from the first day to now, so that no rule of the house is broken on the way.
 * Returns false, and does nothing, when there are people already.
 *
 * It opens an application of its own on the configured database and closes it again; call it before the real one is opened.
 */
export async function tellDemoWorld(config: Config, now: Instant): Promise<boolean> {
  const clock = new MovableClock(plus(now, FIRST_DAY));
  const module = AppModule.with({ config, clock, background: false }, false);
  const application = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    const uow = application.get<UnitOfWork>(UnitOfWork, { strict: false });
    if ((await uow.read((tx) => tx.count(PersonSchema))) > 0) return false;
    const stage = new Stage(application, uow, await Cast.assemble(uow, clock.now()));
    const timeline = new Timeline();
    for (const demo of EVENTS) plan(stage, timeline, new Scene(demo, now));
    const reach = async (moment: Instant): Promise<void> => {
      clock.set(moment);
      await application.get(Jobs, { strict: false }).runNow(PHASE_CLOCK);
    };
    await timeline.play(reach);
    await reach(now);
    return true;
  } finally {
    await application.close();
  }
}

function plan(stage: Stage, timeline: Timeline, scene: Scene): void {
  openEvent(stage, timeline, scene);
  formTeams(stage, timeline, scene);
  writeIdeas(stage, timeline, scene);
  judge(stage, timeline, scene);
  decide(stage, timeline, scene);
}
