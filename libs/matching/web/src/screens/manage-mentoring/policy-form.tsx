import { POLICY_LIMITS } from '@jamboree/matching-domain';
import { Button, Card, TextField, TroubleNotice, useFieldErrors, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import slotStyles from '../../components/slot.module.css';
import { SaveMentoringPolicyDocument, type MentoringStandingFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './manage-mentoring.module.css';

/** How many talks a team may have before it, and until when one can be given back. */
export function PolicyForm({ eventId, policy }: { readonly eventId: string; readonly policy: MentoringStandingFragment['policy'] }) {
  const t = useText();
  const say = useToast();
  const save = useMutationWithId(SaveMentoringPolicyDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [maxOpen, setMaxOpen] = useState(policy.maxOpen);
  const [cancelHours, setCancelHours] = useState(policy.cancelHours);
  const send = async () => {
    if ((await save.run({ eventId, maxOpen, cancelHours, expectedVersion: policy.version })).kind === 'done') say(t('policy.saved'));
  };
  return (
    <Card title={t('policy.title')}>
      <form
        className={slotStyles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div className={styles['policy']}>
          <TextField
            type="number"
            label={t('policy.maxOpen')}
            min={POLICY_LIMITS.maxOpen.min}
            max={POLICY_LIMITS.maxOpen.max}
            value={maxOpen}
            error={errorOf('maxOpen')}
            onChange={(change) => setMaxOpen(Number(change.currentTarget.value))}
          />
          <TextField
            type="number"
            label={t('policy.cancelHours')}
            min={POLICY_LIMITS.cancelHours.min}
            max={POLICY_LIMITS.cancelHours.max}
            value={cancelHours}
            error={errorOf('cancelHours')}
            onChange={(change) => setCancelHours(Number(change.currentTarget.value))}
          />
          <Button type="submit" variant="default" loading={save.busy}>
            {t('save')}
          </Button>
        </div>
        <TroubleNotice trouble={save.trouble} fields={['maxOpen', 'cancelHours']} />
      </form>
    </Card>
  );
}
