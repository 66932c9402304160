import { eventPath, ManageFrame, type ManagedEvent } from '@jamboree/event-web';
import {
  Button,
  ButtonLink,
  Card,
  Notice,
  QueryView,
  TroubleNotice,
  useMutationWithId,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { ManageChoiceDocument, PublishVotingResultDocument, type VotingPartsFragment } from '../../gql/graphql.js';
import { useVotingText } from '../../voting-texts.js';
import { VotingResult } from '../choice/voting-result.js';
import styles from './manage-choice.module.css';
import { RulesForm } from './rules-form.js';

/** The audience's vote, set up and published by the organisers. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useVotingText();
  return (
    <ManageFrame
      slug={params.slug}
      title={t('title')}
      lead={t('manage.lead')}
      actions={
        <ButtonLink to={eventPath(params.slug, 'choice')} variant="default">
          {t('manage.page')}
        </ButtonLink>
      }
    >
      {(event) => <Voting event={event} />}
    </ManageFrame>
  );
}

function Voting({ event }: { readonly event: ManagedEvent }) {
  const query = useScreenQuery(ManageChoiceDocument, { slug: event.slug });
  return <QueryView query={query}>{({ votingRound }) => <Round event={event} round={votingRound} />}</QueryView>;
}

function Round({ event, round }: { readonly event: ManagedEvent; readonly round: VotingPartsFragment | null }) {
  const t = useVotingText();
  const publish = useMutationWithId(PublishVotingResultDocument);
  const over = round?.state === 'CLOSED' || round?.state === 'PUBLISHED';
  if (round === null || !over) {
    const permitted = event.viewerMay.includes('event:manage');
    return (
      <Card title={t('manage.rules')}>
        <div className={styles['root']}>
          {round?.state === 'VOID' && <Notice tone="warn">{t('manage.void')}</Notice>}
          {round?.state === 'PAUSED' && (
            <Notice tone="warn" title={t('paused')}>
              {t('paused.text')}
            </Notice>
          )}
          {round?.state === 'OPEN' && <Notice tone="info">{t(round.phaseId === null ? 'manage.open' : 'manage.openInPhase')}</Notice>}
          {permitted && !followsPhase(round) && (
            <RulesForm key={round === null ? '' : `${round.id}-${round.version}`} event={event} round={round} />
          )}
        </div>
      </Card>
    );
  }
  return (
    <div className={styles['root']}>
      <Notice tone="info">{t(round.state === 'CLOSED' ? 'manage.over' : 'manage.published')}</Notice>
      <VotingResult result={round.result ?? []} />
      <TroubleNotice trouble={publish.trouble} />
      {round.state === 'CLOSED' && (
        <div>
          <Button loading={publish.busy} onClick={() => void publish.run({ eventId: event.id, expectedVersion: round.version })}>
            {t('manage.publish')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Begun and bound to a phase: nothing is left to set. */
function followsPhase(round: VotingPartsFragment | null): boolean {
  return (round?.state === 'OPEN' || round?.state === 'PAUSED') && round.phaseId !== null;
}
