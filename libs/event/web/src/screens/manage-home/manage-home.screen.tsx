import {
  AppLink,
  ButtonLink,
  EmptyState,
  NoPermission,
  Page,
  PageHead,
  QueryView,
  useLocalized,
  useScreenQuery,
} from '@jamboree/platform-web';
import { CalendarPlus } from 'lucide-react';
import { ManageHomeDocument, type ManageHomeQuery } from '../../gql/graphql.js';
import { managePath } from '../../paths.js';
import { EventStateTag } from '../../phases/event-state-tag.js';
import { CreationRule } from '../create-event/creation-rule.js';
import { useManageText } from '../../manage-texts.js';
import { useEventText } from '../../texts.js';
import styles from './manage-home.module.css';

/** The events I organise, and the way to a new one. */
export function Screen() {
  const t = useManageText();
  const query = useScreenQuery(ManageHomeDocument, {});
  return (
    <Page title={t('manageHome.title')}>
      <QueryView query={query}>
        {({ me, eventCreation }) =>
          me === null ? (
            <NoPermission signedOut />
          ) : (
            <Organised events={me.events.filter(({ roles }) => roles.includes('ORGANISER'))} standing={eventCreation} />
          )
        }
      </QueryView>
    </Page>
  );
}

type Mine = NonNullable<ManageHomeQuery['me']>['events'][number];
type Standing = ManageHomeQuery['eventCreation'];

function Organised({ events, standing }: { readonly events: readonly Mine[]; readonly standing: Standing }) {
  const t = useManageText();
  const words = useEventText();
  const localized = useLocalized();
  const create = standing.allowed ? <ButtonLink to="/manage/new">{t('manageHome.create')}</ButtonLink> : undefined;
  return (
    <>
      <PageHead title={t('manageHome.title')} lead={t('manageHome.lead')} actions={events.length > 0 ? create : undefined} />
      {events.length === 0 ? (
        <EmptyState icon={CalendarPlus} title={t('manageHome.empty')} action={create}>
          {standing.allowed ? undefined : <CreationRule standing={standing} />}
        </EmptyState>
      ) : (
        <ul className={styles['list']}>
          {events.map(({ event }) => (
            <li key={event.id}>
              <AppLink to={managePath(event.slug)} className={styles['row']}>
                <span className={styles['title']}>{localized(event.title)}</span>
                <EventStateTag state={event.state} phases={event.phases} />
                <span className={styles['counts']}>
                  {words('event.countsShort', {
                    people: event.counts.people,
                    teams: event.counts.teams,
                    submitted: event.counts.submitted,
                  })}
                </span>
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
