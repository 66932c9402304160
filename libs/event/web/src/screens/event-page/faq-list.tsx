import { useLocalized } from '@jamboree/platform-web';
import { ChevronDown } from 'lucide-react';
import { Prose } from '../../components/prose.js';
import { useEventText } from '../../texts.js';
import type { EventPageEvent } from './event-page.screen.js';
import page from './event-page.module.css';
import styles from './faq-list.module.css';

type Entry = EventPageEvent['faq'][number];

/** Questions that many have, under their groups; absent while there is none. */
export function FaqList({ faq }: Pick<EventPageEvent, 'faq'>) {
  const t = useEventText();
  const localized = useLocalized();
  if (faq.length === 0) return null;
  return (
    <section id="faq" aria-labelledby="faq-title" className={styles['root']}>
      <div className={page['head']}>
        <h2 id="faq-title">{t('faq.title')}</h2>
      </div>
      {groupsOf(faq, ({ group }) => localized(group)).map(({ title, entries }) => (
        <div key={title} className={styles['group']}>
          {title !== '' && <h3>{title}</h3>}
          {entries.map(({ id, question, answer }) => (
            <details key={id} className={styles['entry']}>
              <summary>
                {localized(question)} <ChevronDown aria-hidden size={20} />
              </summary>
              <div className={styles['answer']}>
                <Prose text={localized(answer)} />
              </div>
            </details>
          ))}
        </div>
      ))}
    </section>
  );
}

/** Entries of the same group stand together, in the place of the first of them. */
function groupsOf(faq: readonly Entry[], titleOf: (entry: Entry) => string): { title: string; entries: Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of faq) groups.set(titleOf(entry), [...(groups.get(titleOf(entry)) ?? []), entry]);
  return [...groups].map(([title, entries]) => ({ title, entries }));
}
