import { AppLink, Tag, useFormat, useLocalized } from '@jamboree/platform-web';
import { ExternalLink } from 'lucide-react';
import type { ShortlistLineFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import styles from './shortlist-list.module.css';

interface ShortlistListProps {
  readonly entries: readonly ShortlistLineFragment[];
  /** For offices: figures beside each idea. */
  readonly figures?: boolean;
  /** Once released, each title leads to its public page. */
  readonly linked?: boolean;
}

/** The chosen ideas in their order, each with its reason. */
export function ShortlistList({ entries, figures = false, linked = false }: ShortlistListProps) {
  return (
    <ol className={styles['root']}>
      {entries.map((entry) => (
        <li key={entry.submissionId} className={styles['entry']}>
          <Entry entry={entry} figures={figures} linked={linked} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry, figures, linked }: { readonly entry: ShortlistLineFragment; readonly figures: boolean; readonly linked: boolean }) {
  const t = useText();
  const localized = useLocalized();
  return (
    <article className={styles['card']} aria-label={entry.title}>
      <div className={styles['place']} aria-label={t('shortlist.place', { rank: entry.rank })}>
        {entry.rank}
      </div>
      <div className={styles['body']}>
        <h2 className={styles['title']}>{linked ? <AppLink to={`/ideas/${entry.submissionId}`}>{entry.title}</AppLink> : entry.title}</h2>
        <p className={styles['team']}>
          <span>{entry.teamName}</span>
          {entry.trackTitle !== null && <Tag>{localized(entry.trackTitle)}</Tag>}
        </p>
        <p>{entry.summary}</p>
        <div className={styles['reason']}>
          <h3>{t('shortlist.reason')}</h3>
          <p>{entry.rationale === '' ? t('shortlist.noReason') : entry.rationale}</p>
        </div>
        {figures && <Figures entry={entry} />}
        {entry.links.length > 0 && (
          <ul className={styles['links']}>
            {entry.links.map((link, index) => (
              <li key={link}>
                <a href={link} rel="noreferrer nofollow" target="_blank">
                  {hostOf(link) ?? t('shortlist.link', { number: index + 1 })}
                  <ExternalLink aria-hidden size={16} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

function Figures({ entry }: { readonly entry: ShortlistLineFragment }) {
  const t = useText();
  const format = useFormat();
  const figure = (value: number | null) => (value === null ? t('shortlist.withheld') : format.decimal(value, 2));
  const pairs = [
    [t('shortlist.mean'), figure(entry.mean)],
    [t('shortlist.spread'), figure(entry.spread)],
    [t('shortlist.reviews'), format.number(entry.reviews)],
    [t('shortlist.members'), format.number(entry.members)],
  ] as const;
  return (
    <dl className={styles['figures']}>
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function hostOf(link: string): string | null {
  return URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : null;
}
