import { Button, Card, QueryView, SelectField, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { MessageSquareReply } from 'lucide-react';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { QuestionInboxDocument, type QuestionPartsFragment } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import { QuestionArticle } from '../challenge/question-article.js';
import { AnswerDialog } from './answer-dialog.js';
import styles from './manage-site.module.css';
import type { Challenge } from './site-items.js';

interface QuestionInboxProps {
  readonly event: ManagedEvent;
  readonly challenges: readonly Challenge[];
}

/** What participants ask about challenges, and the way to answer. */
export function QuestionInbox({ event, challenges }: QuestionInboxProps) {
  const t = useSiteText();
  const localized = useLocalized();
  const [open, setOpen] = useState(true);
  const [after, setAfter] = useState<string | null>(null);
  const [asked, setAsked] = useState<QuestionPartsFragment | null>(null);
  const query = useScreenQuery(QuestionInboxDocument, { slug: event.slug, open, after });
  const titleOf = (id: string) => localized(challenges.find((challenge) => challenge.id === id)?.title);
  return (
    <div id="questions" className={styles['anchor']}>
      <Card title={t('inbox.title')}>
        <SelectField
          label={t('inbox.which')}
          className={styles['which']}
          value={open ? 'open' : 'all'}
          data={[
            { value: 'open', label: t('inbox.open') },
            { value: 'all', label: t('inbox.all') },
          ]}
          onChange={(change) => {
            setAfter(null);
            setOpen(change.currentTarget.value === 'open');
          }}
        />
        <QueryView query={query}>
          {({ questions }) => (
            <div className={styles['questions']}>
              {(questions?.edges ?? []).length === 0 && <p className="dimmed">{t('inbox.empty')}</p>}
              {questions?.edges.map(({ node }) => (
                <div key={node.id} className={styles['asked']}>
                  <p className="small dimmed">{titleOf(node.challengeId)}</p>
                  <QuestionArticle
                    question={node}
                    zones={event.zones}
                    answers
                    actions={
                      <Button
                        variant="default"
                        size="sm"
                        leftSection={<MessageSquareReply aria-hidden size={18} />}
                        onClick={() => setAsked(node)}
                      >
                        {t(node.answer === null ? 'inbox.answer' : 'inbox.correct')}
                      </Button>
                    }
                  />
                </div>
              ))}
              {questions?.pageInfo.hasNextPage === true && (
                <Button variant="default" onClick={() => setAfter(questions.pageInfo.endCursor ?? null)}>
                  {t('questions.older')}
                </Button>
              )}
              {after !== null && (
                <Button variant="subtle" onClick={() => setAfter(null)}>
                  {t('questions.newest')}
                </Button>
              )}
            </div>
          )}
        </QueryView>
      </Card>
      {asked !== null && <AnswerDialog question={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
