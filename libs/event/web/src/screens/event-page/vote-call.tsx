import { ButtonLink, Notice, useScreenQuery } from '@jamboree/platform-web';
import { EventVoteDocument } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { useEventText } from '../../texts.js';
import { CityTimes } from '../../time/city-times.js';
import type { Zone } from '../../time/moments.js';

interface VoteCallProps {
  readonly slug: string;
  readonly zones: readonly Zone[];
}

/** The way to the audience's vote while it waits for the reader, and to its result. Nothing for anybody else. */
export function VoteCall({ slug, zones }: VoteCallProps) {
  const t = useEventText();
  const { data } = useScreenQuery(EventVoteDocument, { slug });
  const round = data?.votingRound ?? null;
  if (round === null) return null;
  const to = eventPath(slug, 'choice');
  if (round.state === 'PUBLISHED')
    return <Notice tone="info" title={t('vote.chosen')} action={<ButtonLink to={to}>{t('vote.result')}</ButtonLink>} />;
  if (round.state !== 'OPEN' || !(round.asked || round.electorate === 'SIGNED_IN')) return null;
  const left = round.votesPerPerson - round.myVotes.length;
  return (
    <Notice
      tone="info"
      title={round.asked ? t('vote.left', { left }) : t('vote.open')}
      action={
        <ButtonLink to={to} variant={left === 0 ? 'default' : 'filled'}>
          {t('vote.to')}
        </ButtonLink>
      }
    >
      {t.rich('vote.until', { at: <CityTimes at={round.closesAt} zones={zones} /> })}
    </Notice>
  );
}
