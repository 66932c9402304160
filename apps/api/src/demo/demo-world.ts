import { PHASE_CLOCK } from '@jamboree/event-server';
import { PersonSchema } from '@jamboree/identity-server';
import { DAY, plus, type Instant } from '@jamboree/kernel';
import {
  AuditRecordSchema,
  CommitSignal,
  Jobs,
  MovableClock,
  openUnitOfWork,
  UnitOfWork,
  type Clock,
  type Config,
  type ReadTx,
} from '@jamboree/platform-server';
import { NestFactory } from '@nestjs/core';
import { AppModule, DATABASE } from '../app.module.js';
import { Cast } from './cast.js';
import { announce } from './chapters/announce.js';
import { askApplicants } from './chapters/ask-applicants.js';
import { decide } from './chapters/decide.js';
import { formTeams } from './chapters/form-teams.js';
import { invite } from './chapters/invite.js';
import { judge } from './chapters/judge.js';
import { lookForTeams } from './chapters/look-for-teams.js';
import { mentor } from './chapters/mentor.js';
import { openEvent } from './chapters/open-event.js';
import { writeSchedule } from './chapters/write-schedule.js';
import { holdVote } from './chapters/vote.js';
import { writeSite } from './chapters/write-site.js';
import { writeIdeas } from './chapters/write-ideas.js';
import { demoAddress } from './personas.js';
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

/** Recorded last: with it the demo is complete. */
const TOLD = 'DemoWorldTold';

/**
 * Fills an empty database with fictional people and events, as if they had used this instance for three months: every row is written by the
 * application's own use cases, on a clock that is moved from the first day to now, so that no rule of the house is broken on the way.
 * Returns false, and does nothing, when there are people already.
 *
 * It opens an application of its own on the configured database and closes it again; call it before the real one is opened.
 */
export async function tellDemoWorld(config: Config, now: Instant): Promise<boolean> {
  const clock = new MovableClock(plus(now, FIRST_DAY));
  if (!(await needsTelling(config, clock))) return false;
  const module = AppModule.with({ config, clock, background: false }, false);
  const application = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    const uow = application.get<UnitOfWork>(UnitOfWork, { strict: false });
    const stage = new Stage(application, uow, await Cast.assemble(uow, clock.now()));
    const timeline = new Timeline();
    for (const demo of EVENTS) plan(stage, timeline, new Scene(demo, now));
    const reach = async (moment: Instant): Promise<void> => {
      clock.set(moment);
      await application.get(Jobs, { strict: false }).runNow(PHASE_CLOCK);
    };
    await timeline.play(reach);
    await reach(now);
    await stage.write('demoTold', (tx) => tx.record({ type: TOLD, eventId: null, subjectId: 'demo', at: now, data: {} }));
    return true;
  } finally {
    await application.close();
  }
}

/** Looks into the database without starting an application, so that every later start is quick. */
async function needsTelling(config: Config, clock: Clock): Promise<boolean> {
  const uow = await openUnitOfWork(config, DATABASE, clock, new CommitSignal());
  try {
    return await uow.read(isUntold);
  } finally {
    await uow.close();
  }
}

/** One that holds demo people but not the end of the story was left by a first start that was interrupted. */
async function isUntold(tx: ReadTx): Promise<boolean> {
  if ((await tx.count(PersonSchema)) === 0) return true;
  const begun = (await tx.count(PersonSchema, { email: demoAddress('putri') })) > 0;
  if (begun && (await tx.count(AuditRecordSchema, { type: TOLD })) === 0) {
    throw new Error(
      'The first start was interrupted while it wrote the demo data. Delete the data (DATA_DIR or the database) and start again.',
    );
  }
  return false;
}

function plan(stage: Stage, timeline: Timeline, scene: Scene): void {
  openEvent(stage, timeline, scene);
  if (scene.demo === HEAT_AND_RAIN) invite(stage, timeline, scene);
  askApplicants(stage, timeline, scene);
  announce(stage, timeline, scene);
  writeSchedule(stage, timeline, scene);
  writeSite(stage, timeline, scene);
  holdVote(stage, timeline, scene);
  formTeams(stage, timeline, scene);
  lookForTeams(stage, timeline, scene);
  mentor(stage, timeline, scene);
  writeIdeas(stage, timeline, scene);
  judge(stage, timeline, scene);
  decide(stage, timeline, scene);
}
