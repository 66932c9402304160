import { entriesOf, type FormField } from '@jamboree/event-domain';
import { AnswerReading, type ReceivedForm } from '@jamboree/event-web';
import { Tag, useLocalized } from '@jamboree/platform-web';
import { lazy, Suspense } from 'react';
import type { AttachmentPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './content-reading.module.css';
import { Materials } from './materials.js';

/** With the first file: most entries are words. */
const FilesReading = lazy(() => import('../../files/files-reading.js').then((module) => ({ default: module.FilesReading })));

export interface ReadableContent {
  readonly summary: string;
  readonly answers: readonly { readonly key: string; readonly text: string }[];
  readonly links: readonly string[];
  readonly videoUrl?: string | null;
  readonly builtWith: readonly string[];
}

interface ContentReadingProps {
  readonly content: ReadableContent;
  /** What was asked when it was written. */
  readonly form: ReceivedForm;
  readonly files?: readonly AttachmentPartsFragment[];
  /** Level of the heading above, which the caller draws: the title of the submission. */
  readonly under?: 1 | 2;
}

/** A submission as the jury, the organisers and the public read it: in serif, one question after the other, materials at the end. */
export function ContentReading({ content, form, files = [], under = 1 }: ContentReadingProps) {
  const t = useText();
  const localized = useLocalized();
  const Heading = `h${under + 1}` as 'h2' | 'h3'; // `under` is 1 or 2
  const textOf = new Map(content.answers.map(({ key, text }) => [key, text]));
  const answered = (fields: readonly FormField[]) => fields.filter(({ key }) => (textOf.get(key) ?? '').trim() !== '');
  const earlier = answered(form.askedEarlier);
  const all = [...answered(form.fields), ...earlier];
  const askedFor = new Set(all.flatMap(({ key, kind }) => (kind === 'FILE' ? entriesOf(textOf.get(key) ?? '') : [])));
  const others = files.filter(({ id }) => !askedFor.has(id));
  return (
    <div className={styles['root']}>
      {content.summary.trim() !== '' && <p className={styles['summary']}>{content.summary}</p>}
      {all.map((field) => (
        <section key={field.key} className={styles['answer']}>
          <Heading className={styles['question']}>
            {localized(field.title)}
            {earlier.includes(field) && (
              <>
                {' '}
                <Tag>{t('content.earlier')}</Tag>
              </>
            )}
          </Heading>
          <div className={field.kind === 'FILE' ? undefined : 'serif'}>
            {field.kind === 'FILE' ? (
              <Suspense fallback={null}>
                <FilesReading files={files.filter(({ id }) => entriesOf(textOf.get(field.key) ?? '').includes(id))} level={null} />
              </Suspense>
            ) : (
              <AnswerReading field={field} text={textOf.get(field.key) ?? ''} under={under === 1 ? 2 : 3} />
            )}
          </div>
        </section>
      ))}
      {all.length === 0 && content.summary.trim() === '' && <p className="dimmed">{t('content.nothing')}</p>}
      {others.length > 0 && (
        <Suspense fallback={null}>
          <FilesReading files={others} level={under === 1 ? 2 : 3} />
        </Suspense>
      )}
      <Materials content={content} level={under === 1 ? 2 : 3} />
    </div>
  );
}
