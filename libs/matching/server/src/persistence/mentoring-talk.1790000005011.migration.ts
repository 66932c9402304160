import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './reference.js';

/** What is said about drafts, and which reminders of talks have left. */
export class MentoringTalk1790000005011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(draftComment());
    await runner.createTable(bookingReminder());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(bookingReminder());
    await runner.dropTable(draftComment());
  }
}

function draftComment(): Table {
  return new Table({
    name: 'draft_comment',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('submission_id'),
      column.ref('author_id'),
      column.text('text'),
      column.instant('created_at'),
    ],
    indices: [{ name: 'ix_draft_comment_submission', columnNames: ['submission_id', 'id'] }],
    foreignKeys: [
      reference('fk_draft_comment_event', 'event_id', 'event'),
      reference('fk_draft_comment_submission', 'submission_id', 'submission', 'CASCADE'),
      reference('fk_draft_comment_author', 'author_id', 'person'),
    ],
  });
}

function bookingReminder(): Table {
  return new Table({
    name: 'booking_reminder',
    columns: [column.id('booking_id'), column.int('sent')],
    foreignKeys: [reference('fk_booking_reminder_booking', 'booking_id', 'mentor_booking', 'CASCADE')],
  });
}
