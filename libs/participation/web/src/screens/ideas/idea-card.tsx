import { AppLink, Tag, useLocalized } from '@jamboree/platform-web';
import { TagList } from '../../components/content/tag-list.js';
import { IdeaPicture } from '../../components/idea-picture.js';
import { useTeamNames } from '../../components/use-team-names.js';
import type { IdeasPageQuery } from '../../gql/graphql.js';
import { ideaPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './idea-card.module.css';

export type GalleryIdea = IdeasPageQuery['gallery']['edges'][number]['node'];

/** One idea in the gallery; the whole card leads to it. */
export function IdeaCard({ idea }: { readonly idea: GalleryIdea }) {
  const t = useText();
  const localized = useLocalized();
  const teamNames = useTeamNames();
  return (
    <article className={styles['root']}>
      <div className={styles['top']}>
        <IdeaPicture number={idea.number} size={44} />
        {idea.winner && <Tag tone="ok">{t('ideas.winner')}</Tag>}
      </div>
      <h2 className={styles['title']}>
        <AppLink to={ideaPath(idea.id)} className={styles['link']}>
          {idea.title}
        </AppLink>
      </h2>
      <p className={styles['summary']}>{idea.summary}</p>
      <div className={styles['foot']}>
        <p className={styles['by']}>
          <span>{teamNames(idea)}</span>
          {idea.trackTitle && <span className="dimmed">{localized(idea.trackTitle)}</span>}
        </p>
        <TagList tags={idea.builtWith.slice(0, 4)} label={t('content.builtWith')} />
      </div>
    </article>
  );
}
