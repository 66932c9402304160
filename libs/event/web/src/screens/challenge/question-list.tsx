import { Button, TextField, useGo } from '@jamboree/platform-web';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { ChallengePageQuery } from '../../gql/graphql.js';
import { challengePath } from '../../paths.js';
import { useSiteText } from '../../site-texts.js';
import type { ChallengeEvent } from './challenge.screen.js';
import styles from './challenge.module.css';
import { QuestionArticle } from './question-article.js';

interface QuestionListProps {
  readonly event: ChallengeEvent;
  readonly challengeId: string;
  readonly questions: NonNullable<ChallengePageQuery['questions']>;
  /** What the address asks for. */
  readonly search: string;
  readonly first: boolean;
  readonly busy: boolean;
  readonly onPage: (after: string | null) => void;
}

/** What was asked and answered, the latest first. The search stands in the address, so it can be sent to somebody. */
export function QuestionList({ event, challengeId, questions, search, first, busy, onPage }: QuestionListProps) {
  const t = useSiteText();
  const go = useGo();
  const [text, setText] = useState(search);
  const base = challengePath(event.slug, challengeId);
  const list = questions.edges.map(({ node }) => node);
  const { hasNextPage, endCursor } = questions.pageInfo;
  const find = (wanted: string) => {
    onPage(null);
    go(wanted.trim() === '' ? base : `${base}?q=${encodeURIComponent(wanted.trim())}`);
  };
  return (
    <>
      {(list.length > 0 || search !== '') && (
        <form
          role="search"
          className={styles['search']}
          onSubmit={(submit) => {
            submit.preventDefault();
            find(text);
          }}
        >
          <TextField type="search" label={t('questions.search')} value={text} onChange={(change) => setText(change.currentTarget.value)} />
          <Button type="submit" variant="default" leftSection={<Search aria-hidden size={18} />}>
            {t('questions.find')}
          </Button>
          {search !== '' && (
            <Button variant="subtle" onClick={() => find('')}>
              {t('questions.clear')}
            </Button>
          )}
        </form>
      )}
      {list.length === 0 && (
        <p className="dimmed" role="status">
          {search === '' ? t('questions.none') : t('questions.notFound', { search })}
        </p>
      )}
      <div className={styles['list']}>
        {list.map((question) => (
          <QuestionArticle
            key={question.id}
            question={question}
            zones={event.zones}
            answers={event.viewerMay.includes('question:answer')}
          />
        ))}
      </div>
      <div className={styles['pages']}>
        {!first && (
          <Button variant="default" onClick={() => onPage(null)}>
            {t('questions.newest')}
          </Button>
        )}
        {hasNextPage && (
          <Button variant="default" loading={busy} onClick={() => onPage(endCursor ?? null)}>
            {t('questions.older')}
          </Button>
        )}
      </div>
    </>
  );
}
