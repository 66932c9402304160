import { Tag } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { Prose } from '../../components/prose.js';
import type { QuestionPartsFragment } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import { CityTimes } from '../../time/city-times.js';
import type { Zone } from '../../time/moments.js';
import styles from './question-article.module.css';

interface QuestionArticleProps {
  readonly question: QuestionPartsFragment;
  readonly zones: readonly Zone[];
  /** Whether the reader is one who answers, and so reads what is not for everybody. */
  readonly answers: boolean;
  readonly actions?: ReactNode;
}

/** A question and what was answered. */
export function QuestionArticle({ question, zones, answers, actions }: QuestionArticleProps) {
  const t = useSiteText();
  const { id, text, answer, askedAt, answeredAt, shared, mine } = question;
  return (
    <article id={id} className={styles['root']}>
      <div className={styles['question']}>
        <p className={styles['text']}>{text}</p>
        <span className={styles['tags']}>
          {mine && <Tag tone="brand">{t('questions.mine')}</Tag>}
          {answer === null && <Tag tone="warn">{t('questions.waiting')}</Tag>}
          {answer !== null && !shared && <Tag>{t(answers ? 'questions.privateOther' : 'questions.private')}</Tag>}
        </span>
      </div>
      {answer !== null && (
        <div className={styles['answer']}>
          <Prose text={answer} />
        </div>
      )}
      <div className={styles['foot']}>
        <p className="small dimmed">
          {answeredAt === null
            ? t.rich('questions.asked', { at: <CityTimes at={askedAt} zones={zones} /> })
            : t.rich('questions.answered', { at: <CityTimes at={answeredAt} zones={zones} /> })}
        </p>
        {actions}
      </div>
    </article>
  );
}
