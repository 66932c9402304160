import type { MentorCard } from '@jamboree/matching-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface MentorCardRow extends MentorCard {
  readonly id: string;
}

/** Table `mentor_card`: what mentors say of themselves in an event. */
export const MentorCardSchema = new EntitySchema<MentorCardRow>({
  name: 'mentor_card',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    mentorId: columns.ref({ name: 'mentor_id' }),
    shown: columns.boolean(),
    about: columns.text(),
    topics: columns.json(),
    languages: columns.json(),
    version: columns.int(),
  },
  uniques: [{ name: 'uq_mentor_card_event_mentor', columns: ['eventId', 'mentorId'] }],
  foreignKeys: [
    { name: 'fk_mentor_card_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_mentor_card_mentor', target: 'person', columnNames: ['mentorId'], referencedColumnNames: ['id'] },
  ],
});
