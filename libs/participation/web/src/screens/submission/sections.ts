import { CHALLENGE_KEY, TRACK_KEY, type FormField } from '@jamboree/event-domain';

export type SectionKey = 'idea' | 'questions' | 'place' | 'materials';

export interface Section {
  readonly key: SectionKey;
  readonly fields: readonly FormField[];
}

/** Where the fields stand that every entry has by name; all others are questions, whatever their kind. */
const OF_KEY: Readonly<Record<string, SectionKey>> = {
  title: 'idea',
  summary: 'idea',
  [TRACK_KEY]: 'place',
  [CHALLENGE_KEY]: 'place',
  links: 'materials',
  videoUrl: 'materials',
  builtWith: 'materials',
};

const ORDER: readonly SectionKey[] = ['idea', 'questions', 'place', 'materials'];

/** Fields in the sections of the page; they keep their order, sections without fields are left out. */
export function sectionsOf(asked: readonly FormField[]): Section[] {
  return ORDER.map((key) => ({ key, fields: asked.filter((field) => (OF_KEY[field.key] ?? 'questions') === key) })).filter(
    ({ fields }) => fields.length > 0,
  );
}
