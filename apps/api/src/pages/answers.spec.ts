import type { FieldKind } from '@jamboree/event-domain';
import { answersHtml, type AskedField } from './answers.js';

function asked(kind: FieldKind, more: Partial<AskedField> = {}): AskedField {
  return { key: 'q', kind, title: { en: 'Question', de: 'Frage' }, unit: null, options: [], ...more };
}

const shown = (field: AskedField, text: string) =>
  answersHtml([field], [{ key: 'q', text }], 'de')
    .map(String)
    .join('');

describe('answers in the first HTML', () => {
  const options = [
    { key: 'a', title: { en: 'Water', de: 'Wasser' } },
    { key: 'b', title: { en: 'Air & <light>' } },
  ];

  it.each([
    ['a choice by its title', asked('CHOICE', { options }), 'a', '<p>Wasser</p>'],
    [
      'several, escaped, and one that is no longer offered by its key',
      asked('CHOICES', { options }),
      'a\nb\nold',
      '<p>Wasser, Air &amp; &lt;light&gt;, old</p>',
    ],
    ['a number with its unit', asked('NUMBER', { unit: 'm²' }), '12.5', '<p>12.5 m²</p>'],
    ['a date as it stands', asked('DATE'), '2026-11-23', '<p>2026-11-23</p>'],
  ])('show %s', (_, field, text, expected) => {
    expect(shown(field, text)).toBe(`<h2>Frage</h2>${expected}`);
  });

  it('link web addresses alone', () => {
    const links = shown(asked('LINKS'), 'https://a.example/x\njavascript:alert(1)');
    expect(links).toContain('<a href="https://a.example/x" rel="nofollow ugc noopener">');
    expect(links).not.toContain('href="javascript');
  });

  it.each(['CONSENT', 'TRACK', 'CHALLENGE'] as const)('leave out a %s, and what was not answered', (kind) => {
    expect(shown(asked(kind), '3')).toBe('');
    expect(shown(asked('SHORT_TEXT'), '  ')).toBe('');
  });
});
