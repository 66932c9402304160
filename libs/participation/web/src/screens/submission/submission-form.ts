import {
  missingFields,
  wordIssues,
  type FieldKind,
  type FormField,
  type SubmissionContent,
  type SubmissionForm,
} from '@jamboree/participation-domain';
import type { LocalizedValue } from '@jamboree/platform-web';

/** What a query selects of a form's field. */
interface SentField {
  readonly key: string;
  readonly kind: string;
  readonly required: boolean;
  readonly maxWords: number | null;
  readonly maxLength: number | null;
  readonly title: LocalizedValue;
  readonly help: LocalizedValue;
}

/** The form as GraphQL sends it, in the words of the domain, so that the same rules count here as on the server. */
export function formFrom(fields: readonly SentField[]): SubmissionForm {
  return {
    key: 'served',
    fields: fields.map(({ key, kind, required, maxWords, maxLength, title, help }): FormField => {
      return { key, kind: kindOf(kind), required, maxWords, maxLength, title: present(title), help: present(help) };
    }),
  };
}

/** How far a draft has come: what must be there, what is missing, what is too long. */
export interface Progress {
  readonly required: readonly string[];
  readonly missing: readonly string[];
  readonly tooLong: readonly string[];
}

export function progressOf(form: SubmissionForm, content: SubmissionContent): Progress {
  return {
    required: form.fields.filter(({ required }) => required).map(({ key }) => key),
    missing: missingFields(form, content),
    tooLong: wordIssues(form, content).map(({ field }) => field),
  };
}

/** Whether a field holds anything, for the outline beside the editor. */
export function isFilled(form: SubmissionForm, content: SubmissionContent, key: string): boolean {
  const [field] = form.fields.filter((one) => one.key === key);
  if (field === undefined) return false;
  return missingFields({ ...form, fields: [{ ...field, required: true }] }, content).length === 0;
}

const KINDS: readonly FieldKind[] = ['SHORT_TEXT', 'LONG_TEXT', 'LINKS', 'VIDEO', 'TAGS', 'TRACK', 'CHALLENGE'];

/** A kind that this client does not know is asked as plain text. */
function kindOf(kind: string): FieldKind {
  return KINDS.find((known) => known === kind) ?? 'LONG_TEXT';
}

function present({ en, de, id }: LocalizedValue) {
  return { ...(en ? { en } : {}), ...(de ? { de } : {}), ...(id ? { id } : {}) };
}
