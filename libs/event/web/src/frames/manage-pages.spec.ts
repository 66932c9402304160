import { MANAGE_GROUPS, managePages, pageAt } from './manage-pages.js';

test('every group has its screens, in the order of the work; an ended event has nothing to rehearse and no jury to watch', () => {
  expect(managePages(false).map(({ group }) => group)).toEqual(MANAGE_GROUPS);
  const running = managePages(false).flatMap(({ pages }) => pages);
  const ended = managePages(true).flatMap(({ pages }) => pages);
  expect(new Set(running).size).toBe(running.length);
  expect(running.filter((page) => !ended.includes(page))).toEqual(['rehearsal', 'jury', 'progress']);
});

test('an address tells its screen, also below it', () => {
  expect(pageAt('/manage/heat-and-rain/messages/01J')).toBe('messages');
  expect(pageAt('/manage/heat-and-rain/constructor')).toBeNull();
  expect(pageAt('/manage')).toBeNull();
});
