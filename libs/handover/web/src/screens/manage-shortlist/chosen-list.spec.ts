import { fc, test } from '@fast-check/jest';
import { add, explain, move, readChosen, remove, type Chosen } from './chosen-list.js';

const lists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 }).map((ids): readonly Chosen[] => add([], ids));

test.prop([lists, fc.nat(), fc.constantFrom(-1 as const, 1 as const)])(
  'moving keeps every line, and moving back undoes it',
  (list, index, by) => {
    const line = list[index % Math.max(1, list.length)];
    if (line === undefined) return;
    const moved = move(list, line.submissionId, by);
    expect(new Set(moved)).toEqual(new Set(list));
    expect(moved === list ? list : move(moved, line.submissionId, by === 1 ? -1 : 1)).toEqual(list);
  },
);

test.prop([lists, fc.string()])('adding twice adds once, and removing gives the list back', (list, id) => {
  fc.pre(!list.some(({ submissionId }) => submissionId === id));
  expect(add(add(list, [id]), [id])).toHaveLength(list.length + 1);
  expect(remove(add(list, [id]), id)).toEqual(list);
});

test('a reason belongs to one line, and what others saved is read whatever else is in it', () => {
  const list = explain(add([], ['a', 'b']), 'b', 'Because.');
  expect(list).toEqual([
    { submissionId: 'a', rationale: '' },
    { submissionId: 'b', rationale: 'Because.' },
  ]);
  expect(readChosen({ entries: [...list, { submissionId: 3 }, null] })).toEqual(list);
  expect(readChosen('nonsense')).toEqual([]);
});
