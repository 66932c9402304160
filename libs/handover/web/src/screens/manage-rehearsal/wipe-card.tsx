import { Button, Card, ConfirmDialog, TroubleNotice, useFormat, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { WipeRehearsalDocument, type RehearsalPartsFragment } from '../../gql/graphql.js';
import { useRehearsalText } from '../../texts.js';
import styles from './wipe-card.module.css';

interface WipeCardProps {
  readonly rehearsal: RehearsalPartsFragment;
  readonly onWiped: () => void;
}

/** The end of a rehearsal: nothing of it is left. */
export function WipeCard({ rehearsal: { eventId, people, seed, startedAt, wipedAt }, onWiped }: WipeCardProps) {
  const t = useRehearsalText();
  const format = useFormat();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const wipe = useMutationWithId(WipeRehearsalDocument);
  const run = async () => {
    const outcome = await wipe.run({ eventId });
    if (outcome.kind !== 'done') return;
    toast(t('wipe.done'));
    onWiped();
  };
  return (
    <Card title={t('wipe.title')}>
      <p className={styles['lead']}>
        {t('wipe.lead', { people, seed, started: format.dateTime(startedAt), date: format.dateTime(wipedAt) })}
      </p>
      <Button variant="default" color="bad" onClick={() => setOpen(true)}>
        {t('wipe.button')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('wipe.title')}
        confirmLabel={t('wipe.confirm')}
        backLabel={t('wipe.keep')}
        danger
        busy={wipe.busy}
        onConfirm={() => void run()}
        onClose={() => setOpen(false)}
      >
        <p>{t('wipe.effects')}</p>
        <TroubleNotice trouble={wipe.trouble} />
      </ConfirmDialog>
    </Card>
  );
}
