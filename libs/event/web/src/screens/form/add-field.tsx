import { FIELD_KINDS, FORM_LIMITS, PROFILE_FIELDS, PROFILE_KEYS, type FormField } from '@jamboree/event-domain';
import { Button, useLocalized } from '@jamboree/platform-web';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useBuilderText } from './builder-texts.js';
import styles from './add-field.module.css';
import { isFree, keyFor, newField } from './form-draft.js';
import { KindIcon } from './kind-icon.js';
import type { FormEdit } from './use-form-edit.js';

interface AddFieldProps {
  readonly edit: FormEdit;
  readonly onAdded: (key: string) => void;
}

/** One more field, of the kind that is chosen here. */
export function AddField({ edit, onAdded }: AddFieldProps) {
  const t = useBuilderText();
  const localized = useLocalized();
  const [step, setStep] = useState<'waits' | 'chooses' | 'cancelled'>('waits');
  if (edit.draft.length >= FORM_LIMITS.fields) return <p className="dimmed">{t('full', { max: FORM_LIMITS.fields })}</p>;
  const add = (field: FormField) => {
    edit.change([...edit.draft, field]);
    setStep('waits');
    onAdded(field.key);
  };
  const known = edit.purpose === 'REGISTRATION' ? PROFILE_KEYS.filter((key) => edit.draft.every((field) => field.key !== key)) : [];
  if (step !== 'chooses') {
    return (
      <Button
        variant="default"
        leftSection={<Plus aria-hidden size={18} />}
        className={styles['add']}
        autoFocus={step === 'cancelled'}
        onClick={() => setStep('chooses')}
      >
        {t('add')}
      </Button>
    );
  }
  const first = FIELD_KINDS.find((kind) => isFree(edit.draft, kind));
  return (
    <div role="group" aria-label={t('add.kind')} className={styles['kinds']}>
      <p className={styles['title']}>{t('add.kind')}</p>
      <div className={styles['grid']}>
        {FIELD_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles['kind']}
            disabled={!isFree(edit.draft, kind)}
            autoFocus={kind === first}
            onClick={() => add(newField(kind, keyFor(kind, crypto.randomUUID())))}
          >
            <KindIcon kind={kind} />
            <span>
              <span className={styles['name']}>{t(`kind.${kind}`)}</span>
              <span className={styles['what']}>{t(`kind.${kind}.what`)}</span>
            </span>
          </button>
        ))}
      </div>
      {known.length > 0 && (
        <>
          <p className={styles['title']}>{t('add.profile')}</p>
          <p className={styles['what']}>{t('add.profile.text')}</p>
          <div className={styles['grid']}>
            {known.map((key) => (
              <button key={key} type="button" className={styles['kind']} onClick={() => add(PROFILE_FIELDS[key])}>
                <KindIcon kind={PROFILE_FIELDS[key].kind} />
                <span>
                  <span className={styles['name']}>{localized(PROFILE_FIELDS[key].title)}</span>
                  <span className={styles['what']}>{localized(PROFILE_FIELDS[key].help)}</span>
                </span>
              </button>
            ))}
          </div>
        </>
      )}
      <Button variant="subtle" onClick={() => setStep('cancelled')}>
        {t('cancel')}
      </Button>
    </div>
  );
}
