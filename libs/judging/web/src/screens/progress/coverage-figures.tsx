import { useFormat } from '@jamboree/platform-web';
import type { CoveragePartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './coverage-figures.module.css';
import { totalsOf } from './heat.js';

/** The round in three figures. */
export function CoverageFigures({ rows }: { readonly rows: CoveragePartsFragment['submissions'] }) {
  const t = useText();
  const format = useFormat();
  const { wanted, assigned, done, underReviewed } = totalsOf(rows);
  const figures = [
    [t('progress.done', { wanted }), format.number(done), wanted === 0 ? 0 : done / wanted],
    [t('progress.assigned', { wanted }), format.number(assigned), wanted === 0 ? 0 : assigned / wanted],
    [t('progress.missing', { all: rows.length }), format.number(underReviewed), null],
  ] as const;
  return (
    <dl className={styles['root']}>
      {figures.map(([name, figure, share]) => (
        <div key={name} className={styles['figure']}>
          <dd>{figure}</dd>
          <dt>{name}</dt>
          {share !== null && (
            <dd aria-hidden className={styles['bar']}>
              <span style={{ inlineSize: `${share * 100}%` }} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
