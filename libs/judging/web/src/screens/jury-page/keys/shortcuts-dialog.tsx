import { Kbd, Switch } from '@mantine/core';
import { Dialog } from '@jamboree/platform-web';
import { useText, type TextKey } from '../../../texts.js';
import styles from './shortcuts-dialog.module.css';

const KEYS: readonly (readonly [readonly string[], TextKey])[] = [
  [['1', '…', '9'], 'keys.score'],
  [['Tab'], 'keys.tab'],
  [['N'], 'keys.note'],
  [['X'], 'keys.conflict'],
  [['S'], 'keys.abstain'],
  [['J'], 'keys.next'],
  [['K'], 'keys.previous'],
  [['Ctrl', 'Enter'], 'keys.submit'],
  [['?'], 'keys.help'],
];

interface ShortcutsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}

/** All keys, and the switch for those of a single character. */
export function ShortcutsDialog({ open, onClose, singleKeys, onSingleKeys }: ShortcutsDialogProps) {
  const t = useText();
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')}>
      <dl className={styles['root']}>
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning} className={styles['row']}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} className={styles['key']}>
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={t('keys.single')}
        description={t('keys.single.help')}
        checked={singleKeys}
        onChange={(event) => onSingleKeys(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
