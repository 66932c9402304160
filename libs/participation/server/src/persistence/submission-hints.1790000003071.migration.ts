import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './table-reference.js';

/** Hints to copies and spam, and the sketches of texts that they are found by. Entries from before are looked at by the job that looks at new ones. */
export class SubmissionHints1790000003071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  const ofVersion = (name: string) => reference(`fk_${name}_version`, 'version_id', 'submission_version');
  const versionId = { ...column.ref('version_id'), isPrimary: true };
  return [
    new Table({
      name: 'text_sketch',
      columns: [versionId, column.ref('submission_id'), column.ref('event_id')],
      indices: [{ name: 'ix_text_sketch_submission', columnNames: ['submission_id'] }],
      foreignKeys: [ofVersion('text_sketch')],
    }),
    new Table({
      name: 'text_fingerprint',
      columns: [versionId, { ...column.int('hash'), isPrimary: true }],
      indices: [{ name: 'ix_text_fingerprint_hash', columnNames: ['hash'] }],
      foreignKeys: [ofVersion('text_fingerprint')],
    }),
    new Table({
      name: 'linked_site',
      columns: [versionId, { ...column.key('site'), isPrimary: true }],
      indices: [{ name: 'ix_linked_site_site', columnNames: ['site'] }],
      foreignKeys: [ofVersion('linked_site')],
    }),
    new Table({
      name: 'submission_hint',
      columns: [
        column.id(),
        column.ref('event_id'),
        column.ref('submission_id'),
        column.key('kind'),
        column.key('about'),
        column.ref('other_id', { isNullable: true }),
        column.real('share', { isNullable: true }),
        column.json('signals'),
        column.instant('found_at'),
        column.instant('dismissed_at', { isNullable: true }),
        column.ref('dismissed_by', { isNullable: true }),
      ],
      uniques: [{ name: 'uq_submission_hint', columnNames: ['submission_id', 'kind', 'about'] }],
      indices: [{ name: 'ix_submission_hint_event', columnNames: ['event_id', 'id'] }],
      foreignKeys: [
        reference('fk_submission_hint_event', 'event_id', 'event'),
        reference('fk_submission_hint_submission', 'submission_id', 'submission', true),
        reference('fk_submission_hint_other', 'other_id', 'submission', true),
        reference('fk_submission_hint_dismissed_by', 'dismissed_by', 'person'),
      ],
    }),
  ];
}
