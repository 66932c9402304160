import { cleanLine, cleanText, lengthIssue } from '@jamboree/event-domain';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '@jamboree/identity-domain';
import { err, ok, type EventId, type InputIssue, type InvalidInput, type Result, type UserId } from '@jamboree/kernel';

/** What a mentor says of themselves in one event. */
export interface MentorCard extends MentorWords {
  readonly eventId: EventId;
  readonly mentorId: UserId;
  readonly version: number;
}

export interface MentorWords {
  /** Whether visitors see the card; people of the event always do. */
  readonly shown: boolean;
  readonly about: string;
  readonly topics: readonly string[];
  readonly languages: readonly SpokenLanguage[];
}

export const CARD_LIMITS = { about: 500, topics: 8, topic: 40, languages: 8, place: 300 } as const;

export function readMentorWords(words: {
  readonly shown: boolean;
  readonly about: string;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
}): Result<MentorWords, InvalidInput> {
  const about = cleanText(words.about).trim();
  const topics = cleanTopics(words.topics);
  const languages = [...new Set(words.languages)];
  const known = SPOKEN_LANGUAGES.filter((language) => languages.includes(language));
  const issues = [
    lengthIssue('about', about, { max: CARD_LIMITS.about }),
    ...topicIssues(topics),
    ...(known.length < languages.length ? [{ field: 'languages', rule: 'unknown' as const }] : []),
    ...(known.length > CARD_LIMITS.languages
      ? [{ field: 'languages', rule: 'tooLong' as const, figures: { max: CARD_LIMITS.languages, got: known.length } }]
      : []),
  ].filter((issue) => issue !== null);
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok({ shown: words.shown, about, topics, languages: known });
}

/** What a slot says beside its time. */
export function readSlotWords(words: {
  readonly place: string;
  readonly topics: readonly string[];
}): Result<{ readonly place: string; readonly topics: readonly string[] }, InvalidInput> {
  const place = cleanLine(words.place).trim();
  const topics = cleanTopics(words.topics);
  const issues = [lengthIssue('place', place, { min: 1, max: CARD_LIMITS.place }), ...topicIssues(topics)].filter(
    (issue) => issue !== null,
  );
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok({ place, topics });
}

/** One line each, none twice however it is written. */
function cleanTopics(topics: readonly string[]): string[] {
  const lines = topics.map((topic) => cleanLine(topic).trim()).filter((topic) => topic !== '');
  return [...new Map(lines.map((topic) => [topic.toLowerCase(), topic])).values()];
}

function topicIssues(topics: readonly string[]): InputIssue[] {
  const { topics: max, topic: longest } = CARD_LIMITS;
  if (topics.length > max) return [{ field: 'topics', rule: 'tooLong', figures: { max, got: topics.length } }];
  const long = topics.find((topic) => topic.length > longest);
  return long === undefined ? [] : [{ field: 'topics', rule: 'tooLong', figures: { max: longest, got: long.length } }];
}
