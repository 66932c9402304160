import { Tag, useLocalized } from '@jamboree/platform-web';
import { Pin } from 'lucide-react';
import { Prose } from '../components/prose.js';
import type { AnnouncementPartsFragment } from '../gql/graphql.js';
import { useEventText } from '../texts.js';
import { CityTimes } from '../time/city-times.js';
import type { Zone } from '../time/moments.js';
import styles from './announcement-article.module.css';

interface AnnouncementArticleProps {
  readonly announcement: AnnouncementPartsFragment;
  readonly zones: readonly Zone[];
  readonly level: 2 | 3;
}

/** One announcement as its readers see it: when it was posted, whether it was corrected, and what it says. */
export function AnnouncementArticle({ announcement, zones, level }: AnnouncementArticleProps) {
  const t = useEventText();
  const localized = useLocalized();
  const Heading = `h${level}` as const;
  const { id, title, body, pinned, audience, publishedAt, editedAt } = announcement;
  return (
    <article id={id} className={styles['root']} data-pinned={pinned}>
      <div className={styles['head']}>
        <Heading className={styles['title']}>
          {pinned && <Pin aria-label={t('news.pinned')} size={18} />}
          {localized(title)}
        </Heading>
        {audience === 'PARTICIPANTS' && <Tag>{t('news.inside')}</Tag>}
      </div>
      <p className={styles['when']}>
        <CityTimes at={publishedAt} zones={zones} />
        {editedAt !== null && <span> · {t.rich('news.edited', { at: <CityTimes at={editedAt} zones={zones} /> })}</span>}
      </p>
      <div className={styles['text']}>
        <Prose text={localized(body)} />
      </div>
    </article>
  );
}
