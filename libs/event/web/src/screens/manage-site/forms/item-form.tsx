import { Button, KeptWords, TroubleNotice, useToast, type KeptForm, type Outcome, type Trouble } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import type { LocalizedDraft } from '../../../components/localized-draft.js';
import { useSiteText } from '../../../site-texts.js';
import styles from '../manage-site.module.css';

interface ItemFormProps {
  /** What is typed, kept on this device until it is saved. */
  readonly kept: Pick<KeptForm<object>, 'restored' | 'stale' | 'discard' | 'sent'>;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Fields that show their own errors. */
  readonly fields: readonly string[];
  readonly save: () => Promise<Outcome<unknown>>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What the forms of all lists have in common: saved and closed, or told why not. */
export function ItemForm({ kept, busy, trouble, fields, save, onClose, children }: ItemFormProps) {
  const t = useSiteText();
  const toast = useToast();
  const confirm = async () => {
    if ((await save()).kind !== 'done') return;
    kept.sent();
    toast(t('manage.saved'));
    onClose();
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(submit) => {
        submit.preventDefault();
        void confirm();
      }}
    >
      <KeptWords form={kept} />
      {children}
      <TroubleNotice trouble={trouble} fields={[...fields]} />
      <div className={styles['actions']}>
        <Button type="submit" loading={busy}>
          {t('manage.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('manage.back')}
        </Button>
      </div>
    </form>
  );
}

/** Which item a form saves: a new one, or one as it was when the form was opened. */
export function whichOf(item: { readonly id: string; readonly version: number } | null): { id?: string; expectedVersion?: number } {
  return item === null ? {} : { id: item.id, expectedVersion: item.version };
}

export function draftOf(text: LocalizedDraft | Readonly<Partial<Record<'en' | 'de' | 'id', string | null>>> | undefined): LocalizedDraft {
  return { en: text?.en ?? '', de: text?.de ?? '', id: text?.id ?? '' };
}
