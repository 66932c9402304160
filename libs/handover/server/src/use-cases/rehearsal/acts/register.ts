import { syntheticAnswers } from '@jamboree/handover-domain';
import { Apply, DecideApplications, FormStore, JoinEvent, type ApplyCommand } from '@jamboree/event-server';
import { templateForm, type ApplicationDecision, type ApplicationId } from '@jamboree/event-domain';
import type { UserId } from '@jamboree/kernel';
import { command, type Actor, type Stage } from './stage.js';

/** From when on the late ones come. */
const LATE = 0.5;
const REASON = 'We have more applications from your field than places at one table.';

/** People join or apply, each in their own time; where places are given by hand, the organiser decides. */
export async function register(stage: Stage): Promise<void> {
  if (!stage.granted('event:join')) return;
  const { eventId } = stage.facts;
  const [policy] = await stage.rows<{ mode: string; admission: string }>(
    'SELECT "mode", "admission" FROM "registration" WHERE "event_id" = ?',
    [eventId],
  );
  const known = await stage.rows<{ userId: UserId }>('SELECT "user_id" AS "userId" FROM "application" WHERE "event_id" = ?', [eventId]);
  const applied = new Set(known.map(({ userId }) => userId));
  const late = stage.shareOf('event:join') >= LATE;
  const coming = stage.facts.actors.filter(
    ({ id, person, roles }) =>
      person !== null &&
      !roles.has('PARTICIPANT') &&
      !applied.has(id) &&
      (person.registering === 'AT_ONCE' || (late && person.registering === 'LATE')),
  );
  if (policy?.mode !== 'APPLICATION') {
    await stage.each('joinEvent', coming, (actor) => stage.use(JoinEvent).run(stage.as(actor), { ...command('joinEvent'), eventId }));
    return;
  }
  const form = await newestForm(stage);
  await stage.each('apply', coming, (actor) => stage.use(Apply).run(stage.as(actor), applicationOf(stage, form, actor)));
  if (policy.admission === 'BY_HAND') await decide(stage);
}

async function newestForm(stage: Stage) {
  const { eventId, event } = stage.facts;
  const history = await stage.read((tx) => stage.use(FormStore).history(tx, eventId, 'REGISTRATION'));
  return history.at(-1) ?? templateForm(event.event.templateKey, 'REGISTRATION');
}

function applicationOf(
  { facts }: Stage,
  { fields }: Awaited<ReturnType<typeof newestForm>>,
  { person, city, locale }: Actor,
): ApplyCommand {
  const answers = syntheticAnswers(fields, locale, person?.number ?? 0, { tracks: [], challenges: [] });
  return { ...command('apply'), eventId: facts.eventId, city, sector: person?.sector ?? 'OTHER', answers, keepInProfile: false };
}

/** Most are accepted, a few wait, a few are declined; when the event is full, the rest wait. */
async function decide(stage: Stage): Promise<void> {
  const { eventId } = stage.facts;
  const waiting = await stage.rows<{ id: ApplicationId }>(
    `SELECT "id" FROM "application" WHERE "event_id" = ? AND "state" = 'SUBMITTED' ORDER BY "submitted_at", "id"`,
    [eventId],
  );
  const one = (id: ApplicationId, decision: ApplicationDecision) =>
    stage.use(DecideApplications).run(stage.organiser, {
      ...command('decideApplications'),
      ...{ eventId, applicationIds: [id], decision, reason: decision === 'DECLINED' ? REASON : '' },
    });
  await stage.each('decideApplications', [...waiting.entries()], async ([index, { id }]) => {
    if (index % 20 === 19) return one(id, 'DECLINED');
    if (index % 15 === 14) return one(id, 'WAITLISTED');
    const accepted = await one(id, 'ACCEPTED');
    if (!accepted.ok && accepted.error.code === 'StateChanged') await one(id, 'WAITLISTED');
    return accepted;
  });
}
