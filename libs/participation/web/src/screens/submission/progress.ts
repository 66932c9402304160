import type { ReceivedForm } from '@jamboree/event-web';
import { isAnswered, isRequired, missingFields, visibleFields, type FormField } from '@jamboree/event-domain';
import { answerIssues, answersOf, COAUTHORS, type SubmissionContent } from '@jamboree/participation-domain';

/** How far a draft has come: what is asked, what must be there, what is missing, what cannot be handed in as it is. */
export interface Progress {
  readonly asked: readonly FormField[];
  readonly required: readonly string[];
  readonly missing: readonly string[];
  readonly filled: readonly string[];
  readonly wrong: readonly string[];
}

/** @param lackingCities cities without an author; null where the event does not ask for one of each */
export function progressOf(
  form: ReceivedForm,
  content: SubmissionContent,
  begun: ReadonlySet<string>,
  lackingCities: readonly string[] | null,
): Progress {
  const answers = answersOf(content);
  const asked = visibleFields(form, answers);
  return {
    asked,
    required: [...(lackingCities === null ? [] : [COAUTHORS]), ...asked.filter((field) => isRequired(field, begun)).map(({ key }) => key)],
    missing: [...((lackingCities ?? []).length > 0 ? [COAUTHORS] : []), ...missingFields(form, answers, begun)],
    filled: asked.filter((field) => isAnswered(field, answers)).map(({ key }) => key),
    wrong: answerIssues(form, answers).map(({ field }) => field.split('.')[0] ?? field),
  };
}
