import { asId, instant } from '@jamboree/kernel';
import { decideEdit, decideWithdraw, validateAnnouncement, type Announcement } from './announcement.js';

const NOW = instant(1_790_000_000_000);
const posted: Announcement = {
  id: asId('0ANNOUNCEMENT'),
  eventId: asId('0EVENT'),
  title: { en: 'Rooms' },
  body: { en: 'Room 4 is open.' },
  audience: 'PUBLIC',
  pinned: false,
  publishedAt: NOW,
  editedAt: null,
  withdrawnAt: null,
  createdBy: asId('0PERSON'),
  version: 1,
};

test('changed words leave a mark, pinning does not', () => {
  const later = instant(NOW + 1);
  expect(decideEdit(posted, { ...posted, pinned: true }, 1, later)).toMatchObject({ ok: true, value: { pinned: true, editedAt: null } });
  expect(decideEdit(posted, { ...posted, body: { en: 'Room 5' } }, 1, later)).toMatchObject({ ok: true, value: { editedAt: later } });
});

test('every language that is begun has title and text', () => {
  expect(validateAnnouncement({ ...posted, title: { en: 'Rooms', de: 'Räume' } })).toMatchObject({
    error: { issues: [{ field: 'body.de', rule: 'required' }] },
  });
  expect(validateAnnouncement({ ...posted, title: {}, body: {} })).toMatchObject({ error: { issues: [{ field: 'title' }] } });
});

test('what was withdrawn, or changed by somebody else, is not edited', () => {
  expect(decideEdit({ ...posted, withdrawnAt: NOW }, posted, 1, NOW)).toMatchObject({ error: { code: 'StateChanged' } });
  expect(decideWithdraw(posted, 2, NOW)).toMatchObject({ error: { code: 'VersionConflict', currentVersion: 1 } });
});
