import type { ReceivedForm } from '@jamboree/event-web';
import { handedIn, type SubmissionContent } from '@jamboree/participation-domain';
import { Card, useLocalized } from '@jamboree/platform-web';
import { ContentReading } from '../../components/content/content-reading.js';
import { readingMinutes } from '../../components/content/reading-time.js';
import type { ScopeEvent } from '../../components/event-scope.js';
import type { AttachmentPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { titleOfChoice } from './choices.js';
import styles from './jury-preview.module.css';

interface JuryPreviewProps {
  readonly event: ScopeEvent;
  readonly form: ReceivedForm;
  readonly content: SubmissionContent;
  /** Those that have arrived: what a version would have. */
  readonly files: readonly AttachmentPartsFragment[];
}

/** The draft as the jury will read it. */
export function JuryPreview({ event, form, content, files }: JuryPreviewProps) {
  const t = useText();
  const localized = useLocalized();
  const place = [titleOfChoice(event, content.trackId, localized), titleOfChoice(event, content.challengeId, localized)].filter(
    (title) => title !== '',
  );
  return (
    <Card>
      <article className={styles['root']}>
        <p className={styles['above']}>{[...place, t('content.minutes', { count: readingMinutes(form, content) })].join(' · ')}</p>
        <h2 className={styles['title']}>{content.title.trim() === '' ? t('editor.untitled') : content.title}</h2>
        <ContentReading content={handedIn(form, content)} form={form} files={files} under={2} />
      </article>
    </Card>
  );
}
