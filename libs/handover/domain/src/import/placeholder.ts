/** Said instead of a content that was still to come, or as a joke; compared without case, punctuation and spaces around. */
const NOTHING_YET: ReadonlySet<string> = new Set([
  'tba',
  'tbd',
  'tbc',
  'tbh',
  'n a',
  'na',
  'nil',
  'no',
  'none',
  'nope',
  'nothing',
  'null',
  'undefined',
  'nan',
  'unknown',
  'pending',
  'soon',
  'test',
  'testing',
  'test test',
  'todo',
  'to do',
  'xxx',
  'x',
  'asdf',
  'qwerty',
  'foo',
  'bar',
  'foobar',
  'blah',
  'bla',
  'lorem ipsum',
  'placeholder',
  'example',
  'various',
  'other',
  'others',
  'misc',
  'coming',
  'surprise',
  'secret',
  'its a surprise',
  'it s a surprise',
  'described in person',
  'on site',
  'offline judging',
  'note',
  'hello',
  'hi',
]);

const ANNOUNCED_LATER =
  /^(?:(?:will|to|shall)(?: be)? (?:announced|determined|decided|defined|confirmed|disclosed|shared|revealed|released|posted)\b|(?:more |details |criteria |prizes? |info(?:rmation)? )*(?:coming|available) soon|(?:prizes?|judging|criteria|details) (?:tba|tbd|tbc)\b|(?:see|refer|please|visit|check|read|check out|click|look at|go to|more (?:info|details))\b.*(?:rules?|web ?site|site|page|description|details|link|below|above|guide|document|https?|www)|https? |www )/u;

/** A heading or instruction that stands in a list of criteria without being one. */
const HEADING = new RegExp(
  `^(?:${[
    '(?:the |our |full |official |vollständige )*(?:criteria|criterion|criterios|criterio|kriterien|kriteria|bewertungskriterien|rules|guidelines|rubric)',
    '(?:the |our |full |official |overall |prize |award )*(?:judging|judgement|judgment|evaluation|scoring|selection|award|prize|submission)(?: (?:criteria|criterion|guidelines?|process|procedures?|overview|rubric|rules|basics|format|information|info))',
    'judging|voting|gavel',
    'how (?:judging works|(?:you|projects?|teams?) (?:will be|are) judged|we judge)',
    '(?:winners|all eligible entries|projects|entries|teams|submissions) will be judged\\b.*',
    '(?:the )?judges make the final decision',
    'judging (?:begins|starts|ends)\\b.*',
  ].join('|')})$`,
  'u',
);

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the text stands for something that was not decided, not told or not meant. */
export function isPlaceholder(text: string): boolean {
  const words = bare(text);
  return words === '' || NOTHING_YET.has(words) || ANNOUNCED_LATER.test(words);
}

/** Whether the text introduces a list rather than naming one of its items. */
export function isHeading(text: string): boolean {
  return HEADING.test(bare(text));
}
