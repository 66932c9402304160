import { CityTable, type Zone } from '@jamboree/event-web';
import { Card } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import type { ShortlistPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import styles from './list-facts.module.css';
import { StateTag } from './state-tag.js';

interface ListFactsProps {
  readonly list: ShortlistPartsFragment;
  readonly zones: readonly Zone[];
  readonly action?: ReactNode;
}

/** Who decided, when, and when it was announced. */
export function ListFacts({ list, zones, action }: ListFactsProps) {
  const t = useText();
  return (
    <Card title={t('shortlist.title')} aside={<StateTag state={list.state} />}>
      <div className={styles['root']}>
        {list.decidedAt !== null && (
          <div>
            <p className={styles['caption']}>
              {list.decidedByName === null ? t('shortlist.decidedAt') : t('shortlist.decided', { name: list.decidedByName })}
            </p>
            <CityTable at={list.decidedAt} zones={zones} />
          </div>
        )}
        {list.releasedAt !== null && (
          <div>
            <p className={styles['caption']}>{t('shortlist.releasedAt')}</p>
            <CityTable at={list.releasedAt} zones={zones} />
          </div>
        )}
        {action}
      </div>
    </Card>
  );
}
