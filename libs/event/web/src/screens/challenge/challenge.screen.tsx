import { useSession } from '@jamboree/identity-web';
import { AppLink, NotFoundPage, Page, PageHead, QueryView, useLocalized, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useState, type ReactNode } from 'react';
import { EventFrame } from '../../frames/event-frame.js';
import { ChallengePageDocument, type ChallengePageQuery } from '../../gql/graphql.js';
import { Markdown } from '../../markdown/markdown.js';
import { eventPath } from '../../paths.js';
import { useSiteText } from '../../site-texts.js';
import { AskForm } from './ask-form.js';
import { ChallengeFacts } from './challenge-facts.js';
import styles from './challenge.module.css';
import { FollowButton } from './follow-button.js';
import { QuestionList } from './question-list.js';

export type ChallengeEvent = NonNullable<ChallengePageQuery['event']>;
export type ChallengeDetails = ChallengeEvent['challenges'][number];

/** A problem that an office has posed: its text, what to start from, and what others have asked about it. */
export function Screen({ params, search: address }: ScreenProps<'slug' | 'id'>) {
  const search = address['q'] ?? '';
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(ChallengePageDocument, { slug: params.slug, id: params.id, search: search === '' ? null : search, after });
  return (
    <QueryView query={query}>
      {({ event, questions }) => {
        const challenge = event?.challenges.find(({ id }) => id === params.id);
        if (event === null || challenge === undefined || questions === null) return <NotFoundPage />;
        return (
          <EventFrame event={event}>
            <Challenge event={event} challenge={challenge}>
              <QuestionList
                key={search}
                event={event}
                challengeId={challenge.id}
                questions={questions}
                search={search}
                first={after === null}
                busy={query.loading}
                onPage={setAfter}
              />
            </Challenge>
          </EventFrame>
        );
      }}
    </QueryView>
  );
}

interface ChallengeProps {
  readonly event: ChallengeEvent;
  readonly challenge: ChallengeDetails;
  readonly children: ReactNode;
}

function Challenge({ event, challenge, children }: ChallengeProps) {
  const t = useSiteText();
  const localized = useLocalized();
  const { me } = useSession();
  const track = event.tracks.find(({ id }) => id === challenge.trackId);
  const title = localized(challenge.title);
  return (
    <Page title={`${title} · ${localized(event.title)}`} description={localized(challenge.description).slice(0, 200)}>
      <PageHead
        title={title}
        above={<AppLink to={eventPath(event.slug, 'challenges')}>{t('challenges.all')}</AppLink>}
        lead={track === undefined ? undefined : localized(track.title)}
        actions={me === null ? undefined : <FollowButton eventId={event.id} challengeId={challenge.id} />}
      />
      <div className={styles['columns']}>
        <div className={styles['text']}>
          <div className="serif">
            <Markdown text={localized(challenge.description)} under={1} />
          </div>
          <section aria-labelledby="questions" className={styles['questions']}>
            <h2 id="questions">{t('questions.title')}</h2>
            {children}
            <AskForm challengeId={challenge.id} permitted={event.viewerMay.includes('question:ask')} />
          </section>
        </div>
        <ChallengeFacts challenge={challenge} />
      </div>
    </Page>
  );
}
