import { spamSignals, type EntryTraits } from './spam-signals.js';

const HONEST: EntryTraits = {
  title: 'Canal Watch',
  words: 300,
  authors: 3,
  links: ['https://github.com/canal/watch', 'https://canal-watch.example'],
  builtWith: 4,
  files: 1,
  video: false,
  sharedSites: new Map(),
};
const kinds = (traits: Partial<EntryTraits>) => spamSignals({ ...HONEST, ...traits }).map(({ kind }) => kind);
const BARE = { builtWith: 0, files: 0, authors: 1 } as const;

test('an honest entry gives no hint, nor does a modest one', () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ authors: 1, words: 60, links: [] })).toEqual([]);
  expect(kinds({ ...BARE, links: [], words: 500 })).toEqual([]);
  expect(kinds({ title: 'FLOOD ALARM FOR EVERYBODY' })).toEqual([]);
  expect(kinds({ links: ['https://a.example', 'https://b.example', 'https://c.example'] })).toEqual([]);
});

test('home pages that pose as a vendor, with the address in the title', () => {
  const links = ['https://printer-helpdesk.example', 'http://www.my-printersetup.example', 'https://printer-drivers.example'];
  expect(kinds({ ...BARE, title: 'Printer 2026 - printer.com/start', links, words: 230 })).toEqual([
    'ADVERTISES',
    'ADDRESS_IN_TITLE',
    'NOTHING_BUILT',
    'HOME_PAGES',
    'ONE_AUTHOR',
  ]);
});

test('a sentence around a link', () => {
  expect(kinds({ ...BARE, title: 'Cheap flowers', links: ['https://flowers.example/buy'], words: 25 })).toEqual([
    'NOTHING_BUILT',
    'LINKS_NO_TEXT',
    'ONE_AUTHOR',
    'FEW_WORDS',
  ]);
});

test('many links to one site, and the same site from other entries', () => {
  const links = ['https://shop.example/a', 'https://shop.example/b', 'https://shop.example/c'];
  expect(kinds({ builtWith: null, links, sharedSites: new Map([['shop.example', 4]]) })).toEqual(['SITE_ELSEWHERE', 'ONE_SITE']);
  expect(kinds({ builtWith: null, links: ['https://data.example/api'], sharedSites: new Map([['data.example', 9]]) })).toEqual([]);
});

test('a shouted title with nothing behind it', () => {
  expect(kinds({ ...BARE, title: 'ROOFTOP RESTORATION', links: [], words: 60 })).toEqual([
    'NOTHING_BUILT',
    'ONE_AUTHOR',
    'FEW_WORDS',
    'SHOUTED_TITLE',
  ]);
});
