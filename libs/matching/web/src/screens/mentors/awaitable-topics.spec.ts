import { awaitableTopics } from './awaitable-topics.js';

test('topics are offered for waiting that nobody has time for, each once, and none that is awaited', () => {
  const mentors = [
    { topics: ['Water', 'Open Data', 'Law'], freeSlots: 0 },
    { topics: ['open data', 'Art'], freeSlots: 0 },
    { topics: ['law'], freeSlots: 2 },
  ];
  expect(awaitableTopics(mentors, ['ART'])).toEqual(['Open Data', 'Water']);
});
