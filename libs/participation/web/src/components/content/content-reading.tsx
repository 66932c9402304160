import { useLocalized, type LocalizedValue } from '@jamboree/platform-web';
import { FilesReading } from '../../files/files-reading.js';
import type { AttachmentPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './content-reading.module.css';
import { Markdown } from './markdown.js';
import { Materials } from './materials.js';

export interface ReadableContent {
  readonly summary: string;
  readonly answers: readonly { readonly key: string; readonly text: string }[];
  readonly links: readonly string[];
  readonly videoUrl?: string | null;
  readonly builtWith: readonly string[];
}

interface ContentReadingProps {
  readonly content: ReadableContent;
  readonly form: readonly { readonly key: string; readonly title: LocalizedValue }[];
  readonly files?: readonly AttachmentPartsFragment[];
  /** Level of the heading above, which the caller draws: the title of the submission. */
  readonly under?: 1 | 2;
}

/** A submission as the jury, the organisers and the public read it: in serif, one question after the other, materials at the end. */
export function ContentReading({ content, form, files = [], under = 1 }: ContentReadingProps) {
  const t = useText();
  const localized = useLocalized();
  const Heading = `h${under + 1}` as 'h2' | 'h3'; // `under` is 1 or 2
  const answered = form.flatMap((field) => {
    const text = content.answers.find(({ key }) => key === field.key)?.text ?? '';
    return text.trim() === '' ? [] : [{ field, text }];
  });
  return (
    <div className={styles['root']}>
      {content.summary.trim() !== '' && <p className={styles['summary']}>{content.summary}</p>}
      {answered.map(({ field, text }) => (
        <section key={field.key} className={styles['answer']}>
          <Heading className={styles['question']}>{localized(field.title)}</Heading>
          <div className="serif">
            <Markdown text={text} under={under === 1 ? 2 : 3} />
          </div>
        </section>
      ))}
      {answered.length === 0 && content.summary.trim() === '' && <p className="dimmed">{t('content.nothing')}</p>}
      <FilesReading files={files} level={under === 1 ? 2 : 3} />
      <Materials content={content} level={under === 1 ? 2 : 3} />
    </div>
  );
}
