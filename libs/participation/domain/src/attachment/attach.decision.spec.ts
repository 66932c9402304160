import { fc, test } from '@fast-check/jest';
import { roomOfOne } from '@jamboree/event-domain';
import { asId, plus } from '@jamboree/kernel';
import { canonicalContent, EMPTY_CONTENT } from '../submission/content.js';
import { GRACE_ENDS, PHASES, START } from '../testing/worlds.js';
import { decideAttach, decideDescribe, type AttachFacts, type FileUse } from './attach.decision.js';
import { ATTACHMENT_LIMITS } from './attachment.js';

const ROOM = { fileBytes: 25_000_000, eventBytes: 1_000_000_000 };
const NOTHING: FileUse = { submissionFiles: 0, submissionBytes: 0, eventBytes: 0 };
const bytes = fc.integer({ min: 0, max: 2 * ROOM.eventBytes });
const uses = fc.record({ submissionFiles: fc.nat({ max: 30 }), submissionBytes: bytes, eventBytes: bytes });

function facts(use: FileUse = NOTHING): AttachFacts {
  return { phases: PHASES, extensions: [], submission: { state: 'DRAFT' }, use, room: ROOM };
}

describe('a file for a submission', () => {
  test.prop([uses, bytes])('is let in exactly when no limit is broken by it', (use, size) => {
    const fits =
      size >= 1 &&
      size <= ROOM.fileBytes &&
      use.submissionFiles < ATTACHMENT_LIMITS.files &&
      use.submissionBytes + size <= roomOfOne(ROOM) &&
      use.eventBytes + size <= ROOM.eventBytes;
    expect(decideAttach(facts(use), { name: 'plan.pdf', bytes: size }, START).ok).toBe(fits);
  });

  test.prop([fc.nat({ max: 1_000_000 })])('comes too late once grace is over, however small', (later) => {
    const answer = decideAttach(facts(), { name: 'plan.pdf', bytes: 1 }, plus(GRACE_ENDS, later));
    expect(answer).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
  });

  it.each(['SUBMITTED', 'RETURNED'] as const)('may join what is %s', (state) => {
    expect(decideAttach({ ...facts(), submission: { state } }, { name: 'a.csv', bytes: 9 }, START).ok).toBe(true);
  });

  it('may not join what is before the jury', () => {
    const answer = decideAttach({ ...facts(), submission: { state: 'IN_JURY' } }, { name: 'a.csv', bytes: 9 }, START);
    expect(answer).toMatchObject({ ok: false, error: { code: 'StateChanged', current: 'IN_JURY' } });
  });

  it('is known by its name, without the folders that it lay in', () => {
    const named = (name: string) => decideAttach(facts(), { name, bytes: 1 }, START);
    expect(named('C:\\Users\\Putri\\plan.pdf')).toEqual({ ok: true, value: { name: 'plan.pdf' } });
    expect(named('../../etc/passwd')).toEqual({ ok: true, value: { name: 'passwd' } });
    expect(named(' / ')).toMatchObject({ ok: false, error: { code: 'InvalidInput', issues: [{ field: 'name', rule: 'required' }] } });
  });
});

describe('what a team says of a file', () => {
  const attachment = { name: 'a.png', description: 'The prototype', version: 3 };

  it('shows both texts when somebody else was faster', () => {
    const answer = decideDescribe({ ...facts(), attachment }, { name: 'b.png', description: '', expectedVersion: 2 }, START);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'VersionConflict', currentVersion: 3, theirs: { name: 'a.png', description: 'The prototype' } },
    });
  });

  it('is one line', () => {
    const answer = decideDescribe({ ...facts(), attachment }, { name: 'b.png', description: ' a\nb ', expectedVersion: 3 }, START);
    expect(answer).toEqual({ ok: true, value: { name: 'b.png', description: 'a b' } });
  });
});

describe('the canonical content', () => {
  const file = { attachmentId: asId<'Attachment'>('a'), sha256: 'ab', name: 'plan.pdf', description: '' };

  it('is what it always was without files, so that older receipts stay verifiable', () => {
    expect(canonicalContent(EMPTY_CONTENT, [])).toBe('["jamboree-submission-1","","",[],[],null,[],null,null]');
  });

  test.prop([fc.record({ sha256: fc.string(), name: fc.string(), description: fc.string() })])('tells any other file apart', (words) => {
    fc.pre(words.sha256 !== file.sha256 || words.name !== file.name || words.description !== file.description);
    expect(canonicalContent(EMPTY_CONTENT, [{ ...file, ...words }])).not.toBe(canonicalContent(EMPTY_CONTENT, [file]));
  });
});
