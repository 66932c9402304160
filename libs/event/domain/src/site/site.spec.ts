import { fc, test } from '@fast-check/jest';
import { asId, instant } from '@jamboree/kernel';
import { decideAnswer, type Question } from './question.js';
import { SITE_LISTS, type SiteItemId } from './site-item.js';
import { isOrderOf, validateSiteItem } from './site-item.validation.js';

const ids = fc
  .uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 30 })
  .map((all) => all.map((id): SiteItemId => asId<'Track'>(String(id))));

describe('the lists of an event’s page', () => {
  test.prop([ids, fc.integer()])('an order names every item once, and nothing else', (there, seed) => {
    const mixed = there.toSorted((a, b) => ((Number(a) * 31 + seed) % 97) - ((Number(b) * 31 + seed) % 97));
    expect(isOrderOf(mixed, there)).toBe(true);
    expect(isOrderOf([...mixed, asId<'Track'>('x')], there)).toBe(false);
    fc.pre(there.length > 1);
    expect(isOrderOf(mixed.slice(1), there)).toBe(false);
    expect(isOrderOf([...mixed.slice(1), ...mixed.slice(1, 2)], there)).toBe(false);
  });

  test('everything that is wrong is said at once, by field', () => {
    const challenge = {
      title: {},
      description: { en: 'x'.repeat(20_001) },
      office: 'o'.repeat(201),
      contact: null,
      links: [{ label: ' ', url: 'javascript:alert(1)' }],
      trackId: asId<'Track'>('other'),
    };
    const issues = validateSiteItem('CHALLENGE', challenge, []);
    expect(issues).toMatchObject({ ok: false });
    expect(issues.ok ? [] : issues.error.issues.map(({ field }) => field)).toEqual([
      'title',
      'description.en',
      'office',
      'links.0.label',
      'links.0.url',
      'trackId',
    ]);
  });

  test('money needs its currency, and a partner’s address is one of the web', () => {
    expect(validateSiteItem('PRIZE', { title: { en: 'First' }, quantity: 1, amount: 10, currency: null }, []).ok).toBe(false);
    expect(validateSiteItem('PRIZE', { title: { en: 'First' }, quantity: 0, amount: null, currency: null }, []).ok).toBe(false);
    expect(validateSiteItem('PARTNER', { name: 'Office', part: {}, url: 'data:text/html,x' }, []).ok).toBe(false);
    expect(validateSiteItem('PARTNER', { name: 'Office', part: {}, url: 'https://office.example/' }, []).ok).toBe(true);
    expect(SITE_LISTS).toContain('FAQ');
  });
});

describe('questions', () => {
  const question: Question = {
    id: asId('q'),
    eventId: asId('e'),
    challengeId: asId('c'),
    askedBy: asId('u'),
    text: 'When?',
    askedAt: instant(1),
    answer: null,
    shared: false,
    answeredBy: null,
    answeredAt: null,
    version: 1,
  };
  test('an answer may be corrected and keeps the time of the first; who answers on an old version overwrites nothing', () => {
    const first = decideAnswer(question, { answer: 'Now.', shared: true, expectedVersion: 1 }, asId('o'), instant(5));
    expect(first).toMatchObject({ ok: true, value: { answer: 'Now.', answeredAt: 5, version: 2 } });
    if (!first.ok) return;
    const second = decideAnswer(first.value, { answer: 'Later.', shared: true, expectedVersion: 2 }, asId('p'), instant(9));
    expect(second).toMatchObject({ ok: true, value: { answeredAt: 5, answeredBy: 'p' } });
    expect(decideAnswer(first.value, { answer: 'Never.', shared: true, expectedVersion: 1 }, asId('p'), instant(9))).toMatchObject({
      error: { code: 'VersionConflict', theirs: { answer: 'Now.' } },
    });
  });
});
