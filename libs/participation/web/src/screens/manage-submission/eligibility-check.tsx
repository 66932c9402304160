import { Textarea } from '@mantine/core';
import { mayFollow, type SubmissionState } from '@jamboree/participation-domain';
import { Button, TroubleNotice, useFieldErrors, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { CheckEligibilityDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './eligibility-check.module.css';

interface EligibilityCheckProps {
  readonly submissionId: string;
  readonly state: SubmissionState;
}

/** Eligible, or not with a reason that the team will read. Can be corrected until judging begins. */
export function EligibilityCheck({ submissionId, state }: EligibilityCheckProps) {
  const t = useText();
  const check = useMutationWithId(CheckEligibilityDocument);
  const errorOf = useFieldErrors(check.trouble);
  const [reason, setReason] = useState('');
  const [refusing, setRefusing] = useState(false);
  const decide = async (eligible: boolean) => {
    const outcome = await check.run({ submissionId, eligible, reason: eligible ? null : reason });
    if (outcome.kind === 'done') setRefusing(false);
  };
  const may = { yes: mayFollow(state, 'ELIGIBLE'), no: mayFollow(state, 'INELIGIBLE') };
  if (!may.yes && !may.no) return <p className="dimmed">{t('check.closed')}</p>;
  return (
    <div className={styles['root']}>
      <TroubleNotice trouble={check.trouble} fields={['reason']} />
      {refusing ? (
        <>
          <Textarea
            label={t('check.reason')}
            description={t('check.reason.help')}
            required
            rows={4}
            value={reason}
            error={errorOf('reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={styles['actions']}>
            <Button color="bad" disabled={reason.trim() === ''} loading={check.busy} onClick={() => void decide(false)}>
              {t('check.refuse')}
            </Button>
            <Button variant="subtle" onClick={() => setRefusing(false)}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles['actions']}>
          {may.yes && (
            <Button loading={check.busy} onClick={() => void decide(true)}>
              {t('check.accept')}
            </Button>
          )}
          {may.no && (
            <Button variant="default" onClick={() => setRefusing(true)}>
              {t('check.refuseWhy')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
