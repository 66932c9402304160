import { readAnswer, type FormField } from '@jamboree/event-domain';
import { useFormat, useLocalized } from '@jamboree/platform-web';
import { Markdown } from '../markdown/markdown.js';
import { safeAddress, spokenAddress } from '../markdown/safe-address.js';
import styles from './answer-reading.module.css';
import { useFormText } from './form-texts.js';
import { VideoHere } from './video-here.js';

interface AnswerReadingProps {
  readonly field: FormField;
  readonly text: string;
  /** Level of the heading above. */
  readonly under?: 1 | 2 | 3;
  /** Titles of tracks and challenges by id. */
  readonly titles?: ReadonlyMap<string, string>;
  /** What a tag is called, where tags are more than their letters. */
  readonly tagWord?: (tag: string) => string;
}

/** An answer as it is meant: a number with its unit, a choice in the reader's words. What cannot be read so stands as it was written. */
export function AnswerReading({ field, text, under = 2, titles, tagWord }: AnswerReadingProps) {
  const t = useFormText();
  const format = useFormat();
  const localized = useLocalized();
  // It was within the limits of its time, and agreed to the words of its time.
  const read = readAnswer({ ...field, min: null, max: null, textVersion: Number(text) }, text);
  if (!read.ok) return <p className={styles['plain']}>{text}</p>;
  const answer = read.value;
  const optionTitle = (key: string) => localized(field.options.find((option) => option.key === key)?.title ?? { en: key });
  switch (answer.kind) {
    case 'LONG_TEXT':
      return <Markdown text={answer.text} under={under} />;
    case 'SHORT_TEXT':
      return <p className={styles['plain']}>{answer.text}</p>;
    case 'NUMBER':
      return <p className="figures">{[format.number(answer.number, { maximumFractionDigits: 20 }), field.unit ?? ''].join(' ').trim()}</p>;
    case 'CHOICE':
      return <p>{optionTitle(answer.option)}</p>;
    case 'CHOICES':
      return <List entries={answer.options.map(optionTitle)} />;
    case 'DATE':
      return <p>{format.date(`${answer.date}T12:00`)}</p>;
    case 'TAGS':
      return <List entries={tagWord === undefined ? answer.tags : answer.tags.map(tagWord)} />;
    case 'LINKS':
      return <Links addresses={answer.links} />;
    case 'VIDEO':
      return (
        <>
          <Links addresses={[answer.address]} />
          <VideoHere address={answer.address} />
        </>
      );
    case 'FILE':
      return <p>{t('answer.files', { count: answer.fileIds.length })}</p>;
    case 'TRACK':
      return <p>{titles?.get(answer.trackId) ?? text}</p>;
    case 'CHALLENGE':
      return <p>{titles?.get(answer.challengeId) ?? text}</p>;
    case 'CONSENT':
      return <p>{t('answer.agreed')}</p>;
  }
}

function List({ entries }: { readonly entries: readonly string[] }) {
  return (
    <ul className={styles['list']}>
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}

function Links({ addresses }: { readonly addresses: readonly string[] }) {
  return (
    <ul className={styles['list']}>
      {addresses.map((address) => (
        <li key={address}>
          <a href={safeAddress(address) ?? undefined} rel="nofollow ugc noopener">
            {spokenAddress(address)}
          </a>
        </li>
      ))}
    </ul>
  );
}
