import {
  AppLink,
  ButtonLink,
  EmptyState,
  NoPermission,
  NotFoundPage,
  Page,
  PageHead,
  QueryView,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { safeNext } from '@jamboree/identity-web';
import { EventFrame } from '../../frames/event-frame.js';
import { ApplyPageDocument, MyApplicationDocument, type ApplyPageQuery } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { ClosedPhase } from '../../phases/closed-phase.js';
import { useRegistrationText } from '../../registration-texts.js';
import { ApplicationForm } from './application-form.js';
import { ApplicationState } from './application-state.js';

export type ApplyEvent = NonNullable<ApplyPageQuery['event']>;

export interface KnownOfMe {
  readonly me: NonNullable<ApplyPageQuery['me']>;
  readonly profile: ApplyPageQuery['myProfile'];
}

/** Asking to take part, and what has become of it. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useRegistrationText();
  const localized = useLocalized();
  const query = useScreenQuery(ApplyPageDocument, { slug: params.slug });
  return (
    <QueryView query={query}>
      {({ event, me, myProfile }) =>
        event === null ? (
          <NotFoundPage />
        ) : (
          <EventFrame event={event}>
            <Page title={`${t('apply.title')} · ${localized(event.title)}`} width="text">
              <PageHead above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>} title={t('apply.title')} />
              {me === null ? (
                <NoPermission level={2} signedOut />
              ) : (
                <Applying event={event} known={{ me, profile: myProfile }} next={safeNext(search['next'])} />
              )}
            </Page>
          </EventFrame>
        )
      }
    </QueryView>
  );
}

interface ApplyingProps {
  readonly event: ApplyEvent;
  readonly known: KnownOfMe;
  /** Where the person was on the way to. */
  readonly next: string | null;
}

function Applying({ event, known, next }: ApplyingProps) {
  const t = useRegistrationText();
  const query = useScreenQuery(MyApplicationDocument, { eventId: event.id });
  if (event.registrationMode === 'OPEN')
    return event.viewerRoles.includes('PARTICIPANT') ? (
      <EmptyState title={t('apply.inside')} action={<ButtonLink to={eventPath(event.slug, 'team')}>{t('apply.toTeam')}</ButtonLink>} />
    ) : (
      <EmptyState title={t('apply.open')} action={<ButtonLink to={eventPath(event.slug)}>{t('apply.toEvent')}</ButtonLink>} />
    );
  return (
    <QueryView query={query}>
      {({ myApplication, myApplicationFiles, eventForm }) => {
        if (myApplication !== null && myApplication.state !== 'WITHDRAWN')
          return <ApplicationState event={event} application={myApplication} files={myApplicationFiles?.files ?? []} next={next} />;
        if (!event.viewerMay.includes('event:join')) return <ClosedRegistration event={event} />;
        if (eventForm === null || myApplicationFiles === null) return <NotFoundPage />;
        return <ApplicationForm event={event} form={eventForm} known={known} files={myApplicationFiles} onArrived={query.retry} />;
      }}
    </QueryView>
  );
}

function ClosedRegistration({ event }: { readonly event: ApplyEvent }) {
  const granting = event.phases.filter(({ capabilities }) => capabilities.some(({ actions }) => actions.includes('event:join')));
  const next = granting.find(({ state }) => state === 'PLANNED') ?? null;
  const closed = granting.filter(({ state }) => state === 'CLOSED').at(-1) ?? null;
  return (
    <ClosedPhase
      window={{
        open: false,
        kind: closed === null ? 'NOT_YET' : 'CLOSED',
        closedAt: closed?.closesAt ?? null,
        nextPhase: next,
        lateEntryPossible: false,
      }}
      zones={event.zones}
    />
  );
}
