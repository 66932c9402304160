import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './reference.js';

/** Mentors, the time they give, and who has booked it. */
export class Mentoring1790000005010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [mentorCard(), mentoringPolicy(), mentorSlot(), mentorBooking()];
}

function mentorCard(): Table {
  return new Table({
    name: 'mentor_card',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('mentor_id'),
      column.boolean('shown'),
      column.text('about'),
      column.json('topics'),
      column.json('languages'),
      column.int('version'),
    ],
    uniques: [{ name: 'uq_mentor_card_event_mentor', columnNames: ['event_id', 'mentor_id'] }],
    foreignKeys: [reference('fk_mentor_card_event', 'event_id', 'event'), reference('fk_mentor_card_mentor', 'mentor_id', 'person')],
  });
}

function mentoringPolicy(): Table {
  return new Table({
    name: 'mentoring_policy',
    columns: [column.id('event_id'), column.int('max_open'), column.int('cancel_hours'), column.int('version')],
    foreignKeys: [reference('fk_mentoring_policy_event', 'event_id', 'event')],
  });
}

function mentorSlot(): Table {
  return new Table({
    name: 'mentor_slot',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('mentor_id'),
      column.instant('starts_at'),
      column.instant('ends_at'),
      column.text('place'),
      column.json('topics'),
      column.text('search_topics'),
      column.key('state'),
      column.ref('held_for', { isNullable: true }),
      column.ref('held_by', { isNullable: true }),
      column.instant('held_until', { isNullable: true }),
      column.ref('held_wait', { isNullable: true }),
      column.text('reason', { isNullable: true }),
      column.instant('created_at'),
      column.instant('changed_at'),
      column.int('version'),
    ],
    indices: [
      { name: 'ix_mentor_slot_event', columnNames: ['event_id', 'starts_at', 'id'] },
      { name: 'ix_mentor_slot_mentor', columnNames: ['mentor_id', 'starts_at'] },
    ],
    foreignKeys: [
      reference('fk_mentor_slot_event', 'event_id', 'event'),
      reference('fk_mentor_slot_mentor', 'mentor_id', 'person'),
      reference('fk_mentor_slot_held_for', 'held_for', 'team', 'SET NULL'),
      reference('fk_mentor_slot_held_by', 'held_by', 'person'),
    ],
  });
}

function mentorBooking(): Table {
  return new Table({
    name: 'mentor_booking',
    columns: [
      column.id(),
      column.ref('slot_id'),
      column.ref('event_id'),
      column.ref('mentor_id'),
      column.ref('team_id', { isNullable: true }),
      column.ref('user_id'),
      column.text('about'),
      column.key('state'),
      column.text('reason', { isNullable: true }),
      column.instant('booked_at'),
      column.instant('changed_at'),
      column.int('version'),
    ],
    indices: [
      { name: 'uq_mentor_booking_active', columnNames: ['slot_id'], isUnique: true, where: `"state" <> 'CANCELLED'` },
      { name: 'ix_mentor_booking_team', columnNames: ['team_id'] },
      { name: 'ix_mentor_booking_user', columnNames: ['user_id'] },
      { name: 'ix_mentor_booking_mentor', columnNames: ['mentor_id'] },
      { name: 'ix_mentor_booking_event', columnNames: ['event_id', 'id'] },
    ],
    foreignKeys: [
      reference('fk_mentor_booking_slot', 'slot_id', 'mentor_slot'),
      reference('fk_mentor_booking_event', 'event_id', 'event'),
      reference('fk_mentor_booking_mentor', 'mentor_id', 'person'),
      reference('fk_mentor_booking_team', 'team_id', 'team', 'SET NULL'),
      reference('fk_mentor_booking_user', 'user_id', 'person'),
    ],
  });
}
