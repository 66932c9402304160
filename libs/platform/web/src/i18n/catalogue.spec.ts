import { CatalogueStore, type Catalogue } from './catalogue.js';
import { MessageFormatter } from './message-formatter.js';

const loads: string[] = [];
const catalogue = (scope: string): Catalogue => {
  const load = (locale: string) => () => {
    loads.push(`${scope} ${locale}`);
    return Promise.resolve({
      default: { greeting: `{count, plural, one {# idea} other {# ideas}} in ${locale}`, bold: 'a <b>{word}</b>' },
    });
  };
  return { scope, load: { en: load('en'), de: load('de'), id: load('id') } };
};

beforeEach(() => loads.splice(0));

test('a catalogue is loaded once per language, and those asked for before come along with a new language', async () => {
  const store = new CatalogueStore();
  await store.ensure('en', [catalogue('event')]);
  await store.ensure('en', [catalogue('event'), catalogue('judging')]);
  await store.ensure('id');
  expect(loads).toEqual(['event en', 'judging en', 'event id', 'judging id']);
});

test('texts are found under their scope and formatted', async () => {
  const store = new CatalogueStore();
  await store.ensure('en', [catalogue('event')]);
  const formatter = new MessageFormatter('en', store.messages('en'));
  expect(formatter.plain('event:greeting', { count: 1 })).toBe('1 idea in en');
  expect(formatter.rich('event:bold', { word: 'word', b: (children) => ['[', ...children, ']'] })).toBe('a [word]');
});

test('listeners hear that more texts are there', async () => {
  const store = new CatalogueStore();
  const heard = jest.fn();
  store.subscribe(heard);
  await store.ensure('en', [catalogue('event')]);
  await store.ensure('en', [catalogue('event')]);
  expect(heard).toHaveBeenCalledTimes(1);
});
