import type { FieldKind, FormField, SubmissionForm } from '@jamboree/participation-domain';

export type SectionKey = 'idea' | 'questions' | 'place' | 'materials';

export interface Section {
  readonly key: SectionKey;
  readonly fields: readonly FormField[];
}

const OF_KIND: Readonly<Record<FieldKind, SectionKey>> = {
  SHORT_TEXT: 'questions',
  LONG_TEXT: 'questions',
  TRACK: 'place',
  CHALLENGE: 'place',
  LINKS: 'materials',
  VIDEO: 'materials',
  TAGS: 'materials',
};

const ORDER: readonly SectionKey[] = ['idea', 'questions', 'place', 'materials'];

/** The form's fields in the sections of the page; fields keep their order, sections without fields are left out. */
export function sectionsOf(form: SubmissionForm): Section[] {
  const sectionOf = ({ key, kind }: FormField): SectionKey => (key === 'title' || key === 'summary' ? 'idea' : OF_KIND[kind]);
  return ORDER.map((key) => ({ key, fields: form.fields.filter((field) => sectionOf(field) === key) })).filter(
    ({ fields }) => fields.length > 0,
  );
}
