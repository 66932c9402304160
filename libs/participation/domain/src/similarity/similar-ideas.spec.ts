import { fc, test } from '@fast-check/jest';
import { similarIdeas } from './similar-ideas.js';
import { termsOf } from './terms.js';

const IDEAS = [
  { id: 'canal', text: 'Canal Watch\nSensors in the canals of Jakarta warn residents of a flood an hour ahead.' },
  { id: 'shade', text: 'Shady ways\nA map leads people along the side of the street that lies in the shade.' },
  { id: 'banjir', text: 'Siaga Banjir\nSensor murah di kanal memberi peringatan banjir kepada warga lewat pesan.' },
];

test('what is written finds what shares its telling words, and says which', () => {
  const [first, ...rest] = similarIdeas('Flood sensors\nCheap sensors in every canal warn of floods in time.', IDEAS, 3);
  expect(first).toMatchObject({ id: 'canal', shared: expect.arrayContaining(['flood', 'sensors', 'canal']) as unknown });
  expect(rest).toEqual([]);
  expect(similarIdeas('Peringatan banjir\nSensor di kanal mengirim pesan kepada warga.', IDEAS, 3).map(({ id }) => id)).toEqual(['banjir']);
});

test('common words and too few words find nothing', () => {
  expect(similarIdeas('An app for the city', IDEAS, 3)).toEqual([]);
  expect(similarIdeas('Flood sensors', IDEAS, 3)).toEqual([]);
  expect(similarIdeas('This project lets people use the street with their own application in a new way', IDEAS, 3)).toEqual([]);
});

test('plural and accents do not hide a word', () => {
  expect([...termsOf('Sensors sensor Überflutung ueberall Floods flood').keys()]).toEqual(['sensor', 'uberfl', 'uebera', 'flood']);
});

const texts: fc.Arbitrary<string[]> = fc.array(
  fc.constantFrom('flood', 'sensor', 'canal', 'street', 'school', 'garden', 'roof', 'bicycle', 'water', 'the'),
  {
    maxLength: 12,
  },
);

test.prop([texts, fc.array(texts, { maxLength: 6 })])(
  'never more than asked for, best first, only with words of both texts',
  (written, others) => {
    const ideas = others.map((words, id) => ({ id, text: words.join(' ') }));
    const found = similarIdeas(written.join(' '), ideas, 3);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const { id, share, shared } of found) {
      expect(share).toBeLessThanOrEqual(1 + 1e-9);
      for (const word of shared) expect([written.includes(word), others[id]?.includes(word)]).toEqual([true, true]);
    }
    expect(found.map(({ share }) => share)).toEqual(found.map(({ share }) => share).sort((a, b) => b - a));
  },
);
