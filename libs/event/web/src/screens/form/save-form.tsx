import { Button, ConfirmDialog, TroubleNotice, useLocalized, useToast } from '@jamboree/platform-web';
import { Undo2 } from 'lucide-react';
import { useBuilderText } from './builder-texts.js';
import styles from './save-form.module.css';
import type { FormCheck } from './use-form-check.js';
import type { FormEdit } from './use-form-edit.js';

/** Taking back, giving up and saving; before answers are touched it says which, and how. */
export function SaveForm({ edit, check }: { readonly edit: FormEdit; readonly check: FormCheck }) {
  const t = useBuilderText();
  const localized = useLocalized();
  const toast = useToast();
  const told = async (saving: Promise<boolean>) => {
    if (await saving) toast(t('saved'));
  };
  const effect = edit.purpose === 'REGISTRATION' ? 'effect.applications' : 'effect';
  const conflict = edit.trouble?.kind === 'problem' && edit.trouble.problem.__typename === 'VersionConflict';
  return (
    <>
      <TroubleNotice trouble={check.trouble ?? (conflict ? null : edit.trouble)} />
      <div className={styles['bar']} data-dirty={edit.dirty}>
        <Button
          loading={check.busy || edit.busy}
          disabled={!edit.dirty || edit.conflicts.length > 0}
          onClick={() => void told(check.start())}
        >
          {t('save')}
        </Button>
        <Button variant="default" leftSection={<Undo2 aria-hidden size={18} />} disabled={edit.undo === null} onClick={() => edit.undo?.()}>
          {t('undo')}
        </Button>
        {edit.dirty && (
          <Button variant="subtle" onClick={edit.discard}>
            {t('discard')}
          </Button>
        )}
        <p role="status" className="small dimmed">
          {edit.dirty ? t('unsaved') : ''}
        </p>
      </div>
      <ConfirmDialog
        open={check.effects !== null}
        title={t('effects.title')}
        confirmLabel={t('effects.save')}
        backLabel={t('effects.back')}
        busy={edit.busy}
        onConfirm={() => {
          check.cancel();
          void told(edit.save());
        }}
        onClose={check.cancel}
      >
        <p>{t('effects.text')}</p>
        <ul className={styles['effects']}>
          {check.effects?.map(({ kind, key, title, drafts, submitted }) => (
            <li key={`${kind} ${key}`}>
              <strong>{localized(title)}</strong>
              <span>{t(`${effect}.${kind}`, { drafts, submitted, count: drafts + submitted })}</span>
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
