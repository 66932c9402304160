import { plainField, templateForm } from '@jamboree/event-domain';
import { SaveForm, SaveRegistration } from '@jamboree/event-server';
import { DAY, plus } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import { ORGANISER } from '../world/people.js';

const MADE_BEFORE = plainField({
  key: 'made-before',
  kind: 'FILE',
  title: { en: 'Something you have made', de: 'Etwas, das Sie gemacht haben', id: 'Karya yang pernah Anda buat' },
  help: {
    en: 'A sketch, a plan, a page of a report: whatever shows how you work.',
    de: 'Eine Skizze, ein Plan, eine Seite eines Berichts: was zeigt, wie Sie arbeiten.',
    id: 'Sketsa, denah, selembar laporan: apa pun yang menunjukkan cara kerja Anda.',
  },
  max: 2,
});

/** The organiser prepares an event with few places: people will apply, and may show something they have made. */
export function askApplicants(stage: Stage, timeline: Timeline, scene: Scene): void {
  const { places } = scene.demo;
  if (places === null) return;
  timeline.at(plus(scene.now, -DAY), async () => {
    const { eventId } = scene;
    const organiser = stage.cast.as(ORGANISER);
    const policy = { mode: 'APPLICATION', admission: 'BY_HAND', capacity: places, quotas: [] } as const;
    const wanted = { ...command('saveRegistration'), eventId, expectedVersion: 0, policy };
    expectDone('take applications', await stage.use(SaveRegistration).run(organiser, wanted));
    const fields = [...templateForm(scene.demo.templateKey, 'REGISTRATION').fields, MADE_BEFORE];
    const form = { ...command('saveForm'), eventId, purpose: 'REGISTRATION' as const, expectedNumber: 1, fields };
    expectDone('ask applicants', await stage.use(SaveForm).run(organiser, form));
  });
}
