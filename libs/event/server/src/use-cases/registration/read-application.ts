import {
  answerText,
  begunPhases,
  missingFields,
  readAnswers,
  visibleFields,
  wordIssues,
  type AnswerText,
  type Answers,
  type AskedForm,
  type EventFacts,
  type FieldKind,
} from '@jamboree/event-domain';
import { err, ok, type InputIssue, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';

export interface ReadApplication {
  readonly city: string | null;
  readonly answers: readonly AnswerText[];
}

/** The answers that are asked with these answers, each as it must be. `spared` are kinds that may be missing although they are required. */
export function readApplication(
  form: AskedForm,
  { event, phases }: EventFacts,
  { city, answers }: ReadApplication,
  now: Instant,
  spared: ReadonlySet<FieldKind> = new Set(),
): Result<Answers, InvalidInput> {
  const read = readAnswers(form, answers);
  if (!read.ok) return read;
  const texts = new Map([...read.value].map(([key, value]) => [key, answerText(value)]));
  const asked = visibleFields(form, texts);
  const later = new Set(asked.filter(({ kind }) => spared.has(kind)).map(({ key }) => key));
  const missing = missingFields(form, texts, begunPhases(phases, now)).filter((key) => !later.has(key));
  const issues: InputIssue[] = [
    ...(city !== null && event.zones.every((zone) => zone.city !== city) ? [{ field: 'city', rule: 'unknown' as const }] : []),
    ...missing.map((field) => ({ field, rule: 'required' as const })),
    ...wordIssues(form, texts),
  ];
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const keys = new Set(asked.map(({ key }) => key));
  return ok(new Map([...read.value].filter(([key]) => keys.has(key))));
}
