import { CityTimes, type Zone } from '@jamboree/event-web';
import { Button, QueryView, TroubleNotice, useMutationWithId, useScreenQuery } from '@jamboree/platform-web';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { BallotEntriesDocument, CastBallotDocument, TakeBallotBackDocument, type VotingPartsFragment } from '../../gql/graphql.js';
import { useVotingText } from '../../voting-texts.js';
import styles from './choice.module.css';

interface BallotListProps {
  readonly round: VotingPartsFragment;
  readonly zones: readonly Zone[];
}

/** All ideas in the voter's own order, each to be chosen once and taken back while the round is open. */
export function BallotList({ round, zones }: BallotListProps) {
  const t = useVotingText();
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(BallotEntriesDocument, { roundId: round.id, after });
  const cast = useMutationWithId(CastBallotDocument);
  const takeBack = useMutationWithId(TakeBallotBackDocument);
  const { id: roundId, myVotes, votesPerPerson: max } = round;
  const left = max - myVotes.length;
  const busy = cast.busy || takeBack.busy;
  return (
    <>
      <div className={styles['budget']} role="status">
        <strong>{t('left', { left, max })}</strong>
        <span className="small dimmed">{t.rich('closes', { at: <CityTimes at={round.closesAt} zones={zones} /> })}</span>
      </div>
      <TroubleNotice trouble={cast.trouble ?? takeBack.trouble} />
      <QueryView query={query}>
        {({ ballotEntries }) => (
          <>
            {(ballotEntries?.edges ?? []).length === 0 && <p className="dimmed">{t('empty')}</p>}
            <ul className={styles['list']}>
              {ballotEntries?.edges.map(({ node: { id, title, summary, own } }) => {
                const chosen = myVotes.includes(id);
                return (
                  <li key={id} className={styles['card']} data-chosen={chosen}>
                    <h2 className={styles['title']}>{title}</h2>
                    <p>{summary}</p>
                    <div className={styles['foot']}>
                      {own && <span className="dimmed">{t('own')}</span>}
                      {chosen && (
                        <>
                          <span className={styles['chosen']}>
                            <CircleCheck aria-hidden size={18} /> {t('voted')}
                          </span>
                          <Button
                            variant="subtle"
                            aria-label={t('takeBackOf', { idea: title })}
                            disabled={busy}
                            onClick={() => void takeBack.run({ roundId, submissionId: id })}
                          >
                            {t('takeBack')}
                          </Button>
                        </>
                      )}
                      {!own && !chosen && (
                        <Button
                          variant="default"
                          aria-label={t('voteOf', { idea: title })}
                          disabled={busy || left === 0}
                          onClick={() => void cast.run({ roundId, submissionId: id })}
                        >
                          {t('vote')}
                        </Button>
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
            {ballotEntries?.pageInfo.hasNextPage === true && (
              <Button variant="default" onClick={() => setAfter(ballotEntries.pageInfo.endCursor ?? null)}>
                {t('more')}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </>
  );
}
