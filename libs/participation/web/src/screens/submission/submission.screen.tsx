import { NoPermission, Page, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { EventScope, type ScopeEvent } from '../../components/event-scope.js';
import { SubmissionPageDocument } from '../../gql/graphql.js';
import { useWritingText } from '../../writing-texts.js';
import { Editor } from './editor.js';
import { MergeNotice } from './merge-notice.js';
import { StartDraft } from './start-draft.js';
import { useReopening } from './use-reopening.js';

/** The team's submission on one page, from the first word to the receipt. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useWritingText();
  return (
    <EventScope slug={params.slug}>
      {(event, signedIn) => <Page title={t('editor.title')}>{signedIn ? <MySubmission event={event} /> : <NoPermission signedOut />}</Page>}
    </EventScope>
  );
}

function MySubmission({ event }: { readonly event: ScopeEvent }) {
  const query = useScreenQuery(SubmissionPageDocument, { eventId: event.id });
  useReopening(query.data?.mySubmission?.editWindow, query.retry);
  return (
    <QueryView query={query}>
      {({ mySubmission, myTeam }) =>
        mySubmission ? (
          <>
            <MergeNotice submission={mySubmission} />
            <Editor
              key={mySubmission.id}
              event={event}
              submission={mySubmission}
              lateEntry={mySubmission.lateEntry ?? null}
              team={myTeam ?? null}
              onCheckAgain={query.retry}
            />
          </>
        ) : (
          <StartDraft event={event} team={myTeam ?? null} />
        )
      }
    </QueryView>
  );
}
