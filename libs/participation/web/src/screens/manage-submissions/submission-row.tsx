import type { ManagedEvent } from '@jamboree/event-web';
import { isEditable } from '@jamboree/participation-domain';
import { AppLink, Button, useFormat, useLocalized } from '@jamboree/platform-web';
import { useState } from 'react';
import { SubmissionStateTag } from '../../components/submission-state-tag.js';
import { useTeamNames } from '../../components/use-team-names.js';
import type { SubmissionRowPartsFragment } from '../../gql/graphql.js';
import { manageSubmissionPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { ExtensionDialog } from './extension-dialog.js';
import styles from './submission-row.module.css';

interface SubmissionRowProps {
  readonly event: ManagedEvent;
  readonly row: SubmissionRowPartsFragment;
}

/** One submission in the organiser's list. A draft has no title yet for others: it goes by its team. */
export function SubmissionRow({ event, row }: SubmissionRowProps) {
  const t = useText();
  const localized = useLocalized();
  const teamNames = useTeamNames();
  const format = useFormat();
  const [extending, setExtending] = useState(false);
  const named = row.title !== '';
  const facts = [
    named ? teamNames(row) : '',
    localized(row.trackTitle),
    row.submittedAt ? t('manage.submittedAt', { time: format.dateTime(row.submittedAt) }) : '',
  ].filter((fact) => fact !== '');
  return (
    <li className={styles['root']}>
      <span className={styles['number']}>{row.number}</span>
      <div className={styles['words']}>
        {named ? (
          <AppLink to={manageSubmissionPath(event.slug, row.id)} className={styles['title']}>
            {row.title}
          </AppLink>
        ) : (
          <span className={styles['title']}>{row.teamName}</span>
        )}
        {facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>}
      </div>
      <div className={styles['end']}>
        {row.reviews > 0 && <span className={styles['reviews']}>{t('manage.reviews', { count: row.reviews })}</span>}
        <SubmissionStateTag state={row.state} />
        {isEditable(row.state) && (
          <Button variant="subtle" onClick={() => setExtending(true)}>
            {t('extension.grant')}
          </Button>
        )}
      </div>
      <ExtensionDialog
        event={event}
        submissionId={row.id}
        name={named ? row.title : row.teamName}
        open={extending}
        onClose={() => setExtending(false)}
      />
    </li>
  );
}
