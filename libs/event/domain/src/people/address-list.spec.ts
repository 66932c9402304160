import { fc, test } from '@fast-check/jest';
import { readAddressList } from './address-list.js';

const addresses = () => fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\d{0,3}@[a-z]{1,6}\.org$/), { minLength: 1, maxLength: 12 });
const separators = () => fc.constantFrom(',', ';', '\n', '\r\n', ', ', ' ;\n', ',\n');

test.prop([addresses(), separators(), fc.boolean()])(
  'whatever separates them, the same addresses come out in their order',
  (list, separator, named) => {
    const text = list.map((address) => (named ? `Sari Dewi <${address}>` : address)).join(separator);
    expect(readAddressList(`${text}\n${text}`)).toEqual(list.map((address) => ({ address, name: named ? 'Sari Dewi' : null })));
  },
);

test('names as mail programs write them; what is no address is kept to be named', () => {
  expect(readAddressList('"Dewi, Sari" <s@example.org>, Weiß, Jörg <j@example.org>; Somebody')).toEqual([
    { address: 's@example.org', name: 'Dewi, Sari' },
    { address: 'j@example.org', name: 'Weiß, Jörg' },
    { address: 'Somebody', name: null },
  ]);
  expect(readAddressList(' \n;, ')).toEqual([]);
});
