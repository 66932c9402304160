import { MailPreferences, MY_PROFILE_PATH, ProfileForm } from '@jamboree/identity-web';
import { AppLink, Card, ButtonLink, EmptyState, NoPermission, Page, QueryView, useScreenQuery } from '@jamboree/platform-web';
import { MyPageDocument, type MyPageQuery, type MyTalksFragment } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { MyCertificates } from './my-certificates.js';
import { MyInvitations } from './my-invitations.js';
import { useAskAgain } from '../../time/use-ask-again.js';
import { MyEventCard } from './my-event-card.js';
import { MyTalks } from './my-talks.js';
import styles from './my-page.module.css';
import { NextThingCard } from './next-thing-card.js';

export type MyPageMe = NonNullable<MyPageQuery['me']>;

/** One next thing, then everything of mine, then who I am. */
export function Screen() {
  const t = useManageText();
  const query = useScreenQuery(MyPageDocument, {});
  useAskAgain(query.retry, query.data !== undefined && query.data.myWalkInDesks.edges.length > 0);
  return (
    <Page title={t('me.title')}>
      <QueryView query={query}>
        {({ me, myOpenVotes, ...talks }) =>
          me === null ? <NoPermission signedOut /> : <MyPage me={me} votes={votesByEvent(myOpenVotes)} talks={talks} />
        }
      </QueryView>
    </Page>
  );
}

interface MyPageProps {
  readonly me: MyPageMe;
  readonly votes: ReadonlyMap<string, number>;
  readonly talks: MyTalksFragment;
}

function MyPage({ me, votes, talks }: MyPageProps) {
  const t = useManageText();
  const hasNext = me.nextThing !== null && me.nextThing.kind !== 'NOTHING';
  const hasTalks = talks.myNextTalks.edges.length + talks.myWalkInDesks.edges.length > 0;
  return (
    <div className={styles['root']}>
      <h1 className={styles['hello']}>{t('me.hello', { name: me.displayName.split(' ')[0] ?? me.displayName })}</h1>
      <MyInvitations />
      {(hasNext || !hasTalks) && <NextThingCard next={me.nextThing} />}
      <MyTalks mine={talks} />
      <section aria-labelledby="my-events">
        <h2 id="my-events" className={styles['heading']}>
          {t('me.events')}
        </h2>
        {me.events.length === 0 ? (
          <EmptyState title={t('me.noEvents')} level={3} action={<ButtonLink to="/">{t('me.findEvent')}</ButtonLink>} />
        ) : (
          <ul className={styles['events']}>
            {me.events.map((mine) => (
              <li key={mine.event.id}>
                <MyEventCard mine={mine} votesLeft={votes.get(mine.event.slug) ?? 0} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <MyCertificates events={me.events} />
      <Card title={t('me.profile')} aside={<span className="small dimmed">{me.email}</span>}>
        <ProfileForm key={me.version} me={me} />
        <p className={styles['more']}>
          <AppLink to={MY_PROFILE_PATH}>{t('me.profile.more')}</AppLink>
          <span className="small dimmed">{t('me.profile.moreText')}</span>
        </p>
      </Card>
      <Card title={t('me.mails')}>
        <MailPreferences />
      </Card>
    </div>
  );
}

/** What is left to give in votes that are open, under the event's address. */
function votesByEvent(votes: MyPageQuery['myOpenVotes']): ReadonlyMap<string, number> {
  return new Map(votes.edges.map(({ node: { slug, left } }) => [slug, left]));
}
