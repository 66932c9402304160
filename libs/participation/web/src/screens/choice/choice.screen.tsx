import { CityTimes, EventFrame } from '@jamboree/event-web';
import { signInPath, useSession } from '@jamboree/identity-web';
import {
  ButtonLink,
  EmptyState,
  NotFoundPage,
  Notice,
  Page,
  PageHead,
  QueryView,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { Vote } from 'lucide-react';
import { ChoicePageDocument, type ChoicePageQuery, type VotingPartsFragment } from '../../gql/graphql.js';
import { useVotingText } from '../../voting-texts.js';
import { BallotList } from './ballot-list.js';
import { VotingResult } from './voting-result.js';

type ChoiceEvent = NonNullable<ChoicePageQuery['event']>;

/** The audience's own choice among an event's ideas. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useVotingText();
  const localized = useLocalized();
  const query = useScreenQuery(ChoicePageDocument, { slug: params.slug });
  return (
    <QueryView query={query}>
      {({ event, votingRound }) =>
        event === null ? (
          <NotFoundPage />
        ) : (
          <EventFrame event={event}>
            <Page title={`${t('title')} · ${localized(event.title)}`} description={t('lead')}>
              <PageHead title={t('title')} lead={votingRound?.state === 'OPEN' ? t('lead') : undefined} />
              {votingRound === null ? <EmptyState icon={Vote} level={2} title={t('none')} /> : <Round event={event} round={votingRound} />}
            </Page>
          </EventFrame>
        )
      }
    </QueryView>
  );
}

function Round({ event, round }: { readonly event: ChoiceEvent; readonly round: VotingPartsFragment }) {
  const t = useVotingText();
  const { me } = useSession();
  const { zones, slug } = event;
  switch (round.state) {
    case 'PREPARED':
      return (
        <Notice tone="info" title={t('prepared')}>
          {t.rich('opens', { at: <CityTimes at={round.opensAt} zones={zones} /> })}
        </Notice>
      );
    case 'PAUSED':
      return (
        <Notice tone="warn" title={t('paused')}>
          {t('paused.text')}
        </Notice>
      );
    case 'VOID':
      return (
        <Notice tone="warn" title={t('void')}>
          {t('void.text')}
        </Notice>
      );
    case 'CLOSED':
      return (
        <Notice tone="info" title={t('closed')}>
          {t.rich('closed.text', { at: <CityTimes at={round.closesAt} zones={zones} /> })}
        </Notice>
      );
    case 'PUBLISHED':
      return <VotingResult result={round.result ?? []} />;
    case 'OPEN':
      return round.asked ? (
        <BallotList round={round} zones={zones} />
      ) : (
        <Notice
          tone="info"
          title={t(`notAsked.${round.electorate}`)}
          action={me === null ? <ButtonLink to={signInPath(`/e/${slug}/choice`)}>{t('signIn')}</ButtonLink> : undefined}
        >
          {t.rich('closes', { at: <CityTimes at={round.closesAt} zones={zones} /> })}
        </Notice>
      );
  }
}
