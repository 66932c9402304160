import {
  AppLink,
  EmptyState,
  NotFoundPage,
  Page,
  PageHead,
  QueryView,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { Landmark } from 'lucide-react';
import { EventFrame } from '../../frames/event-frame.js';
import { ChallengesPageDocument } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { useSiteText } from '../../site-texts.js';
import { useEventText } from '../../texts.js';
import { ChallengeGroups } from '../event-page/challenge-groups.js';

/** All problems that offices have posed. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useEventText();
  const ts = useSiteText();
  const localized = useLocalized();
  const query = useScreenQuery(ChallengesPageDocument, { slug: params.slug });
  return (
    <QueryView query={query}>
      {({ event }) => {
        if (event === null) return <NotFoundPage />;
        const { slug, title, challenges, tracks } = event;
        return (
          <EventFrame event={event}>
            <Page title={`${t('challenges.title')} · ${localized(title)}`} description={t('challenges.lead')}>
              <PageHead
                title={t('challenges.title')}
                above={<AppLink to={eventPath(slug)}>{localized(title)}</AppLink>}
                lead={t('challenges.lead')}
              />
              {challenges.length === 0 && tracks.length === 0 ? (
                <EmptyState icon={Landmark} level={2} title={ts('challenges.empty')} />
              ) : (
                <ChallengeGroups slug={slug} challenges={challenges} tracks={tracks} level={2} />
              )}
            </Page>
          </EventFrame>
        );
      }}
    </QueryView>
  );
}
