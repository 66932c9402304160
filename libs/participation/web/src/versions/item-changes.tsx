import { Tag, type TagTone } from '@jamboree/platform-web';
import { useVersionsText } from '../versions-texts.js';
import styles from './item-changes.module.css';

const KINDS = [
  ['removed', 'bad'],
  ['added', 'ok'],
  ['replaced', 'warn'],
  ['renamed', 'info'],
] as const satisfies readonly (readonly [string, TagTone])[];

type ItemChangesProps = Readonly<Partial<Record<(typeof KINDS)[number][0], readonly string[]>>>;

/** Entries of a list that came, went or changed, each with the word for it. */
export function ItemChanges(changes: ItemChangesProps) {
  const t = useVersionsText();
  return (
    <ul className={styles['root']}>
      {KINDS.flatMap(([kind, tone]) =>
        (changes[kind] ?? []).map((item, index) => (
          <li key={`${kind} ${index}`}>
            <Tag tone={tone}>{t(`item.${kind}`)}</Tag>
            <span className={styles['item']}>{item}</span>
          </li>
        )),
      )}
    </ul>
  );
}
