import type { Zone } from '@jamboree/event-web';
import type { ReactNode } from 'react';
import type { ShortlistPartsFragment } from '../gql/graphql.js';
import { Downloads } from './downloads.js';
import { ListFacts } from './list-facts.js';
import styles from './office-shortlist.module.css';
import { ShortlistList } from './shortlist-list.js';

interface OfficeShortlistProps {
  readonly list: ShortlistPartsFragment;
  readonly zones: readonly Zone[];
  /** The step that is left. */
  readonly action?: ReactNode;
}

/** The list as an office reads it: with figures, and beside it how far it has come and its files. */
export function OfficeShortlist({ list, zones, action }: OfficeShortlistProps) {
  return (
    <div className={styles['root']}>
      <ShortlistList entries={list.entries} figures linked={list.state === 'RELEASED'} />
      <aside className={styles['aside']}>
        <ListFacts list={list} zones={zones} action={action} />
        <Downloads exports={list.exports} />
      </aside>
    </div>
  );
}
