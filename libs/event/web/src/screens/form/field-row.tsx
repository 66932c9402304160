import type { FormField } from '@jamboree/event-domain';
import { IconButton, Tag, useLocalized } from '@jamboree/platform-web';
import { ChevronDown, ChevronUp, CircleAlert, GripVertical, PenLine, Trash2 } from 'lucide-react';
import { useBuilderText } from './builder-texts.js';
import styles from './field-row.module.css';
import { KindIcon } from './kind-icon.js';

interface FieldRowProps {
  readonly field: FormField;
  readonly index: number;
  readonly count: number;
  /** It can neither be taken away nor be made conditional. */
  readonly fixed: boolean;
  /** Whoever has told it in the profile finds it filled in. */
  readonly fromProfile: boolean;
  readonly wrong: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onMove: (to: number) => void;
  readonly onDrag: (begins: boolean) => void;
  readonly onRemove: () => void;
}

/** One field in the list: what it is, how it is asked, and its place. */
export function FieldRow({ field, index, count, fixed, fromProfile, wrong, open, onOpen, onMove, onDrag, onRemove }: FieldRowProps) {
  const t = useBuilderText();
  const localized = useLocalized();
  const written = localized(field.title);
  const title = written === '' ? t('untitled') : written;
  return (
    <div className={styles['root']}>
      <span
        aria-hidden
        className={styles['grip']}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        <GripVertical size={20} />
      </span>
      <button type="button" className={styles['open']} aria-expanded={open} onClick={onOpen}>
        <span className={styles['kind']}>
          <KindIcon kind={field.kind} />
        </span>
        <span className={styles['words']}>
          <span className={styles['title']}>
            {title}
            {wrong && (
              <>
                {' '}
                <CircleAlert aria-label={t('wrong')} size={18} className={styles['wrong']} />
              </>
            )}
          </span>
          <span className={styles['tags']}>
            <span className="small dimmed">{t(`kind.${field.kind}`)}</span>
            {field.required && <Tag tone="brand">{t(field.requiredFrom === null ? 'required' : 'required.later')}</Tag>}
            {fromProfile && <Tag tone="info">{t('profile.tag')}</Tag>}
            {field.shownWhen !== null && <Tag>{t('conditional')}</Tag>}
            {field.trackIds.length > 0 && <Tag>{t('tracks.some', { count: field.trackIds.length })}</Tag>}
          </span>
        </span>
        <PenLine aria-hidden size={18} className={styles['pen']} />
      </button>
      <span className={styles['tools']}>
        <IconButton icon={ChevronUp} label={t('up', { title })} disabled={index === 0} onClick={() => onMove(index - 1)} />
        <IconButton icon={ChevronDown} label={t('down', { title })} disabled={index === count - 1} onClick={() => onMove(index + 1)} />
        {!fixed && <IconButton icon={Trash2} label={t('remove', { title })} onClick={onRemove} />}
      </span>
    </div>
  );
}
