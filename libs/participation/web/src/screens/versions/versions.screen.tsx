import {
  AppLink,
  ButtonLink,
  EmptyState,
  NoPermission,
  Page,
  PageHead,
  QueryView,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { EventScope, type ScopeEvent } from '../../components/event-scope.js';
import { MyVersionsDocument } from '../../gql/graphql.js';
import { submissionPath, versionsPath } from '../../paths.js';
import { useVersionsText } from '../../versions-texts.js';
import { History } from '../../versions/history.js';
import { readVersionsView, type VersionsView } from '../../versions/versions-address.js';

/** The history of the own team's submission. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useVersionsText();
  return (
    <EventScope slug={params.slug}>
      {(event, signedIn) => (
        <Page title={t('title')}>
          {signedIn ? <MyHistory event={event} view={readVersionsView(search)} /> : <NoPermission signedOut />}
        </Page>
      )}
    </EventScope>
  );
}

function MyHistory({ event, view }: { readonly event: ScopeEvent; readonly view: VersionsView }) {
  const t = useVersionsText();
  const query = useScreenQuery(MyVersionsDocument, { eventId: event.id });
  const editor = submissionPath(event.slug);
  return (
    <QueryView query={query}>
      {({ mySubmission }) =>
        mySubmission ? (
          <>
            <PageHead above={<AppLink to={editor}>{t('back')}</AppLink>} title={t('title')} lead={t('lead')} />
            <History slug={event.slug} submissionId={mySubmission.id} base={versionsPath(event.slug)} view={view} editor={editor} />
          </>
        ) : (
          <EmptyState level={1} title={t('none')} action={<ButtonLink to={editor}>{t('back')}</ButtonLink>}>
            {t('none.text')}
          </EmptyState>
        )
      }
    </QueryView>
  );
}
