import { DECISIONS, type ApplicationDecision } from '@jamboree/event-domain';
import { Button, ConfirmDialog, TroubleNotice, useFieldErrors, useMutationWithId, useToast } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DecideApplicationsDocument } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import styles from './registrations.module.css';

interface DecideBarProps {
  readonly eventId: string;
  readonly chosen: ReadonlySet<string>;
  readonly onDecided: () => void;
}

/** What becomes of the chosen applications; declining says why. */
export function DecideBar({ eventId, chosen, onDecided }: DecideBarProps) {
  const t = useRegistrationText();
  const toast = useToast();
  const decide = useMutationWithId(DecideApplicationsDocument);
  const errorOf = useFieldErrors(decide.trouble);
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const send = async (decision: ApplicationDecision) => {
    const outcome = await decide.run({ eventId, applicationIds: [...chosen], decision, reason });
    if (outcome.kind !== 'done') return;
    toast(t('decide.done', { count: chosen.size }));
    setDeclining(false);
    setReason('');
    onDecided();
  };
  const problem = decide.trouble?.kind === 'problem' ? decide.trouble.problem : null;
  const why = problem?.__typename === 'StateChanged' ? problem.current : null;
  const trouble =
    why === 'FULL' || why === 'IN_TEAM' ? (
      <p role="alert">{t(`decide.${why}`)}</p>
    ) : (
      <TroubleNotice trouble={decide.trouble} fields={['reason']} />
    );
  return (
    <div className={styles['bar']}>
      <p role="status">{t('decide.chosen', { count: chosen.size })}</p>
      {DECISIONS.map((decision) => (
        <Button
          key={decision}
          variant={decision === 'ACCEPTED' ? 'filled' : 'default'}
          color={decision === 'DECLINED' ? 'bad' : 'brand'}
          disabled={chosen.size === 0}
          loading={decide.busy}
          onClick={() => (decision === 'DECLINED' ? setDeclining(true) : void send(decision))}
        >
          {t(`decide.${decision}`)}
        </Button>
      ))}
      {!declining && trouble}
      <ConfirmDialog
        open={declining}
        title={t('decide.DECLINED')}
        confirmLabel={t('decide.DECLINED')}
        danger
        busy={decide.busy}
        onConfirm={() => void send('DECLINED')}
        onClose={() => setDeclining(false)}
      >
        <Textarea
          data-autofocus
          label={t('decide.reason')}
          description={t('decide.reasonHelp')}
          error={errorOf('reason')}
          rows={3}
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
        />
        {trouble}
      </ConfirmDialog>
    </div>
  );
}
