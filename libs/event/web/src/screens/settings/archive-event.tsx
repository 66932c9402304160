import { Button, Card, ConfirmDialog, TroubleNotice, useLocalized, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { ArchiveEventDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import styles from './settings.module.css';

/** Ending the follow-up of an event; nothing before it has begun. */
export function ArchiveEvent({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  const toast = useToast();
  const localized = useLocalized();
  const archive = useMutationWithId(ArchiveEventDocument);
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  if (event.state !== 'FOLLOW_UP') return null;
  const run = async () => {
    if ((await archive.run({ eventId: event.id })).kind !== 'done') return;
    toast(t('archive.done', { event: localized(event.title) }));
    close();
  };
  return (
    <Card title={t('archive.title')}>
      <div className={styles['form']}>
        <p>{t('archive.lead')}</p>
        <div className={styles['actions']}>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('archive.title')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={asked}
        title={t('archive.dialog', { event: localized(event.title) })}
        confirmLabel={t('archive.do')}
        backLabel={t('archive.keep')}
        busy={archive.busy}
        onConfirm={() => void run()}
        onClose={close}
      >
        <ul className={styles['effects']}>
          {(['stops', 'stays', 'final'] as const).map((effect) => (
            <li key={effect}>{t(`archive.effect.${effect}`)}</li>
          ))}
        </ul>
        <TroubleNotice trouble={archive.trouble} fields={[]} />
      </ConfirmDialog>
    </Card>
  );
}
