import { Button, TextAreaField, TroubleNotice, useFieldErrors, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { RevokeCertificateDocument } from '../gql/graphql.js';
import { useCertificateText } from '../texts.js';
import styles from './revoke-form.module.css';

interface RevokeFormProps {
  readonly number: string;
  readonly onDone?: () => void;
}

/** For organisers: takes a certificate back. What follows is said before. */
export function RevokeForm({ number, onDone }: RevokeFormProps) {
  const t = useCertificateText();
  const [reason, setReason] = useState('');
  const revoke = useMutationWithId(RevokeCertificateDocument);
  const error = useFieldErrors(revoke.trouble)('reason');
  const confirm = async () => {
    if ((await revoke.run({ number, reason })).kind === 'done') onDone?.();
  };
  return (
    <div className={styles['root']}>
      <p>{t('revoke.effects')}</p>
      <TextAreaField
        label={t('revoke.reason')}
        value={reason}
        maxLength={500}
        rows={3}
        onChange={(event) => setReason(event.currentTarget.value)}
        {...(error === undefined ? {} : { error })}
      />
      <TroubleNotice trouble={revoke.trouble} fields={['reason']} />
      <div>
        <Button color="bad" loading={revoke.busy} onClick={() => void confirm()}>
          {t('revoke.button')}
        </Button>
      </div>
    </div>
  );
}
