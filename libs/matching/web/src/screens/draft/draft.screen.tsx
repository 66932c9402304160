import { useOwnKey } from '@jamboree/identity-web';
import { formFrom } from '@jamboree/event-web';
import { COMMENT_MAX } from '@jamboree/matching-domain';
import { ContentReading } from '@jamboree/participation-web';
import {
  AppLink,
  Button,
  Card,
  dropFromDevice,
  keepOnDevice,
  NoPermission,
  Page,
  PageHead,
  QueryView,
  Tag,
  TroubleNotice,
  useFieldErrors,
  useFormat,
  useFoundOnDevice,
  useMutationWithId,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { MentoringScope, type MentoringEvent } from '../../components/mentoring-scope.js';
import slotStyles from '../../components/slot.module.css';
import { CommentOnDraftDocument, DraftCommentsDocument, MentoredDraftDocument, type MentoredDraftQuery } from '../../gql/graphql.js';
import { mentoringPath, mentorsPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './draft.module.css';

/** A draft as team and mentors talk about it: for them alone. */
export function Screen({ params }: ScreenProps<'slug' | 'id'>) {
  const t = useText();
  return (
    <MentoringScope slug={params.slug}>
      {(event, signedIn) => (
        <Page title={t('draft.title')}>{signedIn ? <Draft event={event} id={params.id} /> : <NoPermission signedOut />}</Page>
      )}
    </MentoringScope>
  );
}

function Draft({ event, id }: { readonly event: MentoringEvent; readonly id: string }) {
  const t = useText();
  const query = useScreenQuery(MentoredDraftDocument, { id });
  return (
    <QueryView query={query}>
      {({ submission }) =>
        submission?.draft ? (
          <Reading event={event} submission={submission} draft={submission.draft} />
        ) : (
          <NoPermission whom={t('draft.whom')} />
        )
      }
    </QueryView>
  );
}

type Submission = NonNullable<MentoredDraftQuery['submission']>;

interface ReadingProps {
  readonly event: MentoringEvent;
  readonly submission: Submission;
  readonly draft: NonNullable<Submission['draft']>;
}

function Reading({ event, submission, draft }: ReadingProps) {
  const t = useText();
  const format = useFormat();
  const mentors = event.viewerRoles.includes('MENTOR');
  return (
    <>
      <PageHead
        above={<AppLink to={mentors ? mentoringPath(event.slug) : mentorsPath(event.slug)}>{t(mentors ? 'desk.title' : 'title')}</AppLink>}
        title={draft.title.trim() === '' ? t('draft.untitled') : draft.title}
        lead={
          <>
            {submission.teamName}
            {submission.savedAt && <> · {t('draft.saved', { time: format.dateTime(submission.savedAt) })}</>}
          </>
        }
      />
      <div className={styles['root']}>
        <article className={styles['text']}>
          <ContentReading content={draft} form={formFrom(submission.form)} />
          {draft.answers.length === 0 && draft.summary.trim() === '' && <p className="dimmed">{t('draft.empty')}</p>}
        </article>
        <Comments submissionId={submission.id} />
      </div>
    </>
  );
}

function Comments({ submissionId }: { readonly submissionId: string }) {
  const t = useText();
  return (
    <Card title={t('comments.title')}>
      <div className={styles['comments']}>
        <p className="small dimmed">{t('comments.who')}</p>
        <CommentPage submissionId={submissionId} after={null} />
        <CommentForm submissionId={submissionId} />
      </div>
    </Card>
  );
}

function CommentPage({ submissionId, after }: { readonly submissionId: string; readonly after: string | null }) {
  const t = useText();
  const format = useFormat();
  const query = useScreenQuery(DraftCommentsDocument, { submissionId, first: 100, after });
  return (
    <QueryView query={query}>
      {({ draftComments: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === null && <p>{t('comments.empty')}</p>}
          <ol className={styles['list']}>
            {edges.map(({ node }) => (
              <li key={node.id} className={styles['comment']} data-team={node.ofTeam}>
                <p className={slotStyles['line']}>
                  <strong>{node.author.displayName}</strong>
                  {!node.ofTeam && <Tag tone="brand">{t('comments.mentor')}</Tag>}
                  <time dateTime={node.createdAt} className="small dimmed">
                    {format.dateTime(node.createdAt)}
                  </time>
                </p>
                <p className={styles['words']}>{node.text}</p>
              </li>
            ))}
          </ol>
          {pageInfo.hasNextPage && <CommentPage submissionId={submissionId} after={pageInfo.endCursor ?? null} />}
        </>
      )}
    </QueryView>
  );
}

/** What is typed stays on the device until it is said. */
function CommentForm({ submissionId }: { readonly submissionId: string }) {
  const t = useText();
  const add = useMutationWithId(CommentOnDraftDocument);
  const errorOf = useFieldErrors(add.trouble);
  const key = useOwnKey(`draft-comment:${submissionId}`);
  const [text, setText] = useState('');
  useFoundOnDevice<string>(key, ({ value }) => setText((typed) => (typed === '' ? value : typed)));
  const change = (typed: string) => {
    setText(typed);
    if (typed === '') dropFromDevice(key);
    else keepOnDevice(key, typed, 0);
  };
  const send = async () => {
    if ((await add.run({ submissionId, text })).kind === 'done') change('');
  };
  return (
    <form
      className={slotStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        label={t('comments.yours')}
        maxLength={COMMENT_MAX}
        rows={4}
        value={text}
        error={errorOf('text')}
        onChange={(typed) => change(typed.currentTarget.value)}
      />
      <TroubleNotice trouble={add.trouble} fields={['text']} />
      <div>
        <Button type="submit" loading={add.busy}>
          {t('comments.send')}
        </Button>
      </div>
    </form>
  );
}
