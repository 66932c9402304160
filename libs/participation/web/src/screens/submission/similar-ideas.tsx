import type { SubmissionContent } from '@jamboree/participation-domain';
import { Button, useFormat, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { SimilarIdeasDocument } from '../../gql/graphql.js';
import { ideaPath } from '../../paths.js';
import { useWritingText } from '../../writing-texts.js';
import styles from './similar-ideas.module.css';
import { useRested } from './use-rested.js';

interface SimilarIdeasProps {
  readonly submissionId: string;
  readonly eventId: string;
  readonly content: Pick<SubmissionContent, 'title' | 'summary'>;
}

const hiddenKey = (submissionId: string) => `jamboree-similar-hidden:${submissionId}`;

/** What was published before and resembles the words being typed. It never asks for anything, and stays away once it was hidden. */
export function SimilarIdeas({ submissionId, eventId, content: { title, summary } }: SimilarIdeasProps) {
  const t = useWritingText();
  const format = useFormat();
  const localized = useLocalized();
  const [hidden, setHidden] = useState(() => localStorage.getItem(hiddenKey(submissionId)) !== null);
  const rested = useRested(title, summary);
  const { data } = useScreenQuery(SimilarIdeasDocument, { eventId, ...rested }, { pause: hidden || rested.summary === '', cached: true });
  const ideas = data?.similarIdeas ?? [];
  if (hidden || ideas.length === 0) return null;
  const hide = () => {
    localStorage.setItem(hiddenKey(submissionId), 'yes');
    setHidden(true);
  };
  return (
    <aside className={styles['root']} aria-labelledby="similar-ideas">
      <div className={styles['head']}>
        <h3 id="similar-ideas" className={styles['title']}>
          {t('similar.title')}
        </h3>
        <Button variant="subtle" size="sm" onClick={hide}>
          {t('similar.hide')}
        </Button>
      </div>
      <p className="dimmed small">{t('similar.text', { count: ideas.length })}</p>
      <ul className={styles['list']}>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <a href={ideaPath(idea.id)} target="_blank" rel="noopener" className={styles['idea']}>
              {idea.title}
            </a>
            <p className="small">{t('similar.shared', { words: format.list(idea.sharedWords) })}</p>
            <p className="dimmed small">{t('similar.by', { team: idea.teamName, event: localized(idea.eventTitle) })}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
