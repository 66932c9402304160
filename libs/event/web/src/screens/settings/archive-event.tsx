import { Button, Card, Dialog, TroubleNotice, useLocalized, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { ArchiveEventDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import styles from './settings.module.css';

/** Ending the follow-up, the last thing an organiser does; nothing before it has begun. */
export function ArchiveEvent({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  const toast = useToast();
  const localized = useLocalized();
  const archive = useMutationWithId(ArchiveEventDocument);
  const [asked, setAsked] = useState(false);
  if (event.state !== 'FOLLOW_UP') return null;
  const title = localized(event.title);
  const run = async () => {
    if ((await archive.run({ eventId: event.id })).kind === 'done') toast(t('archive.done', { event: title }));
  };
  return (
    <Card title={t('archive.title')}>
      <div className={styles['form']}>
        <p>{t('archive.lead')}</p>
        <div className={styles['actions']}>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('archive.ask')}
          </Button>
        </div>
      </div>
      {asked && (
        <Dialog open onClose={() => setAsked(false)} title={t('archive.dialog', { event: title })}>
          <div className={styles['form']}>
            <p>{t('archive.lead')}</p>
            <TroubleNotice trouble={archive.trouble} />
            <div className={styles['actions']}>
              <Button loading={archive.busy} onClick={() => void run()}>
                {t('archive.do')}
              </Button>
              <Button variant="default" onClick={() => setAsked(false)}>
                {t('archive.keep')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </Card>
  );
}
