import { Button, Card, TextAreaField, TroubleNotice, useFieldErrors, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { RevokeCertificateDocument } from '../../gql/graphql.js';
import { useCertificateText } from '../../texts.js';
import styles from './verify-certificate.module.css';

/** For organisers: takes a certificate back. */
export function RevokeCard({ number }: { readonly number: string }) {
  const t = useCertificateText();
  const [reason, setReason] = useState('');
  const revoke = useMutationWithId(RevokeCertificateDocument);
  const error = useFieldErrors(revoke.trouble)('reason');
  return (
    <Card title={t('revoke.title')}>
      <div className={styles['form']}>
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
          <Button color="bad" loading={revoke.busy} onClick={() => void revoke.run({ number, reason })}>
            {t('revoke.button')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
