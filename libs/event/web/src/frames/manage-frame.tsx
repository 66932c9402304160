import {
  AppLink,
  NoPermission,
  NotFoundPage,
  Notice,
  Page,
  PageHead,
  QueryView,
  useLocalized,
  useScreenQuery,
} from '@jamboree/platform-web';
import { useSession } from '@jamboree/identity-web';
import type { ReactNode } from 'react';
import { ManageFrameDocument, type ManagedEventFragment } from '../gql/graphql.js';
import { eventPath } from '../paths.js';
import { EventStateTag } from '../phases/event-state-tag.js';
import { isEnded } from '../phases/phase-facts.js';
import { useManageText } from '../manage-texts.js';
import { ManageNav } from './manage-nav.js';
import styles from './manage-frame.module.css';

export type ManagedEvent = ManagedEventFragment;

interface ManageFrameProps {
  readonly slug: string;
  /** The page's h1 and document title. */
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode | ((event: ManagedEvent) => ReactNode);
  readonly children: (event: ManagedEvent) => ReactNode;
}

/** The organiser's frame: who may not manage this event learns whom to ask; everybody else gets tabs, head and the event. */
export function ManageFrame({ slug, title, lead, actions, children }: ManageFrameProps) {
  const localized = useLocalized();
  const { me, known } = useSession();
  const query = useScreenQuery(ManageFrameDocument, { slug });
  return (
    <QueryView query={query}>
      {({ event }) => {
        if (event === null) return me === null && known ? <Forbidden title={title} signedOut /> : <NotFoundPage />;
        const ended = isEnded(event.state);
        // Who organised an ended event may no longer change anything in it, but still comes to read.
        const organises = event.viewerMay.includes('event:manage') || (ended && event.viewerRoles.includes('ORGANISER'));
        if (!organises) return <Forbidden title={title} signedOut={me === null} />;
        return (
          <>
            <ManageNav slug={slug} ended={ended} />
            <Page title={`${title} · ${localized(event.title)}`}>
              <PageHead
                title={title}
                lead={lead}
                above={
                  <span className={styles['above']}>
                    <AppLink to={eventPath(slug)}>{localized(event.title)}</AppLink>
                    <EventStateTag state={event.state} phases={event.phases} />
                  </span>
                }
                actions={typeof actions === 'function' ? actions(event) : actions}
              />
              {ended && <EndedNotice event={event} />}
              {children(event)}
            </Page>
          </>
        );
      }}
    </QueryView>
  );
}

function EndedNotice({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  return (
    <div className={styles['ended']}>
      <Notice
        tone={event.state === 'CANCELLED' ? 'bad' : 'info'}
        title={t(event.state === 'CANCELLED' ? 'manage.ended.CANCELLED' : 'manage.ended.ARCHIVED')}
      >
        {event.cancelReason !== null && <p>{t('manage.ended.reason', { reason: event.cancelReason })}</p>}
        <p>{t('manage.ended.text')}</p>
      </Notice>
    </div>
  );
}

function Forbidden({ title, signedOut }: { readonly title: string; readonly signedOut: boolean }) {
  const t = useManageText();
  return (
    <Page title={title}>
      <NoPermission signedOut={signedOut} whom={t('manage.whom')} />
    </Page>
  );
}
