import { fc, test } from '@fast-check/jest';
import type { CalendarEntry } from '@jamboree/event-domain';
import { instant } from '@jamboree/kernel';
import { writeCalendar } from './write-calendar.js';

const ENTRY: CalendarEntry = {
  key: 'entry-1',
  sequence: 3,
  changedAt: instant(Date.UTC(2026, 10, 1, 12)),
  title: 'Kick-off; Balai Kota, Jakarta',
  text: 'Rina Wulandari\n\nBring a laptop.',
  startsAt: instant(Date.UTC(2026, 10, 20, 2)),
  endsAt: instant(Date.UTC(2026, 10, 20, 5)),
  place: 'Jl. Medan Merdeka Selatan 8\\9',
  link: 'https://meet.example/heat',
  slug: 'heat-and-rain',
  cancelled: false,
};
const write = (entries: readonly CalendarEntry[], name = 'Heat, Rain') => writeCalendar({ name, entries }, 'https://jam.example');
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('an entry is written as RFC 5545 has it: UTC, escaped, with a name for good and a number of its change', async () => {
  expect(unfolded(await write([ENTRY]))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jamboree//Schedule//EN',
    'METHOD:PUBLISH',
    'NAME:Heat\\, Rain',
    'X-WR-CALNAME:Heat\\, Rain',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'BEGIN:VEVENT',
    'UID:entry-1@jam.example',
    'SEQUENCE:3',
    'DTSTAMP:20261101T120000Z',
    'DTSTART:20261120T020000Z',
    'DTEND:20261120T050000Z',
    'SUMMARY:Kick-off\\; Balai Kota\\, Jakarta',
    'LOCATION:Jl. Medan Merdeka Selatan 8\\\\9',
    'DESCRIPTION:Rina Wulandari\\n\\nBring a laptop.\\n\\nhttps://meet.example/heat',
    'URL;VALUE=URI:https://jam.example/e/heat-and-rain/schedule',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a deadline has no end, and what was called off says so', async () => {
  const lines = unfolded(await write([{ ...ENTRY, endsAt: null, cancelled: true }]));
  expect(lines).toContain('STATUS:CANCELLED');
  expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
});

test.prop([fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })])(
  'whatever people write, lines keep their 75 octets, and no text becomes a property',
  async (title, name) => {
    const text = await write([{ ...ENTRY, title, text: title, place: title }], name);
    const lines = text.split('\r\n');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(unfolded(text).filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(await write([{ ...ENTRY, title, text: title, place: title }], name)).toBe(text);
  },
);
