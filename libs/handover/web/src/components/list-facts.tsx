import { CityTimes, type Zone } from '@jamboree/event-web';
import type { ShortlistPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import { StateTag } from './state-tag.js';
import styles from './list-facts.module.css';

/** Who decided, when, and when it was announced. */
export function ListFacts({ list, zones }: { readonly list: ShortlistPartsFragment; readonly zones: readonly Zone[] }) {
  const t = useText();
  return (
    <div className={styles['root']}>
      <StateTag state={list.state} />
      {list.decidedByName !== null && <span>{t('shortlist.decided', { name: list.decidedByName })}</span>}
      {list.decidedAt !== null && (
        <span>
          {t('shortlist.decidedAt')}: <CityTimes at={list.decidedAt} zones={zones} />
        </span>
      )}
      {list.releasedAt !== null && (
        <span>
          {t('shortlist.releasedAt')}: <CityTimes at={list.releasedAt} zones={zones} />
        </span>
      )}
    </div>
  );
}
