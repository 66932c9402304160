import { NoPermission, NotFoundPage, Page, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useEffect } from 'react';
import { useClient } from 'urql';
import { JuryInboxDocument, JuryPageDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { Desk } from './desk.js';
import { neighbours } from '../../components/queue-order.js';

/** One submission on the juror's desk: queue, reading, score sheet. */
export function Screen({ params }: ScreenProps<'round' | 'n'>) {
  const t = useText();
  const client = useClient();
  const position = Number(params.n);
  const known = Number.isInteger(position) && position >= 1;
  const inbox = useScreenQuery(JuryInboxDocument, {});
  const page = useScreenQuery(JuryPageDocument, { roundId: params.round, position }, { pause: !known });
  const queue = inbox.data?.jurorInbox?.rounds.find(({ round }) => round.id === params.round)?.assignments ?? [];
  const next = neighbours(queue, position).next?.position;
  useEffect(() => {
    // The next one is read while this one is scored, so that going on takes no time on a thin network.
    if (next !== undefined) void client.query(JuryPageDocument, { roundId: params.round, position: next }).toPromise();
  }, [client, params.round, next]);
  if (!known) return <NotFoundPage />;
  const read = page.data?.assignmentPage;
  if (read) return <Desk key={read.assignment.id} page={read} queue={queue} minutesLeft={minutesIn(inbox.data, params.round)} />;
  return (
    <Page title={t('desk.title')}>
      <QueryView query={page}>{() => <NoPermission signedOut={inbox.data?.me === null} whom={t('desk.whom')} />}</QueryView>
    </Page>
  );
}

type Inbox = {
  readonly jurorInbox: {
    readonly rounds: readonly { readonly round: { readonly id: string }; readonly minutesLeftEstimate: number | null }[];
  } | null;
};

function minutesIn(inbox: Inbox | undefined, roundId: string): number | null {
  return inbox?.jurorInbox?.rounds.find(({ round }) => round.id === roundId)?.minutesLeftEstimate ?? null;
}
