import { ACTIONS } from '@jamboree/kernel';
import { IntlMessageFormat } from 'intl-messageformat';
import de from './manage/de.json';
import en from './manage/en.json';
import id from './manage/id.json';

test.each(Object.entries({ en, de, id }))('who may do what is said in words, in %s', (locale, { action: words }) => {
  const asked = ACTIONS.map((action) => action.replace(/[:-]/g, '_'));
  const message = new IntlMessageFormat(words, locale);
  expect(asked.filter((action) => message.format({ action }) === action)).toEqual([]);
});
