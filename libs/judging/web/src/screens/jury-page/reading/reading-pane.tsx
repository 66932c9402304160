import { formFrom } from '@jamboree/event-web';
import { useLocalized } from '@jamboree/platform-web';
import { ContentReading, readingMinutes } from '@jamboree/participation-web';
import { LateMark } from '../../../components/late-mark.js';
import { useText } from '../../../texts.js';
import type { DeskPage } from '../desk-page.js';
import styles from './reading-pane.module.css';

/** The frozen version, to be read. */
export function ReadingPane({ page }: { readonly page: DeskPage }) {
  const t = useText();
  const localized = useLocalized();
  const { assignment, attachments, content, event, form, teamName, versionNumber, round } = page;
  const asked = formFrom(form);
  const facts = [
    localized(assignment.trackTitle),
    t('reading.number', { number: assignment.submissionNumber }),
    t('reading.minutes', { count: readingMinutes(asked, content) }),
    round.blind || teamName === null ? t('reading.blind') : teamName,
    t('reading.version', { version: versionNumber }),
  ].filter((fact) => fact !== '');
  return (
    <article className={styles['root']}>
      <h1 className={styles['title']}>{content.title}</h1>
      <LateMark until={assignment.lateUntil} zones={event.zones} />
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      <ContentReading content={content} form={asked} files={attachments} />
    </article>
  );
}
