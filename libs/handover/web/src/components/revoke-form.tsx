import { useOwnKey } from '@jamboree/identity-web';
import { Button, KeptWords, TextAreaField, TroubleNotice, useFieldErrors, useKeptForm, useMutationWithId } from '@jamboree/platform-web';
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
  const form = useKeptForm(useOwnKey(`revoke:${number}`), () => ({ reason: '' }));
  const { reason } = form.value;
  const revoke = useMutationWithId(RevokeCertificateDocument);
  const error = useFieldErrors(revoke.trouble)('reason');
  const confirm = async () => {
    if ((await revoke.run({ number, reason })).kind !== 'done') return;
    form.sent();
    onDone?.();
  };
  return (
    <div className={styles['root']}>
      <p>{t('revoke.effects')}</p>
      <KeptWords form={form} />
      <TextAreaField
        label={t('revoke.reason')}
        value={reason}
        maxLength={500}
        rows={3}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
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
