import { CityTable, ClosedPhase, CountDown } from '@jamboree/event-web';
import { Button, ButtonLink, Card, Tag, useLocalized } from '@jamboree/platform-web';
import { useState } from 'react';
import { useMinutesText } from '../../components/use-minutes-text.js';
import type { JuryInboxQuery } from '../../gql/graphql.js';
import { juryPagePath } from '../../paths.js';
import { useText } from '../../texts.js';
import { inOrder, nextUnfinished, standingOf } from '../../components/queue-order.js';
import { AssignmentRow } from './assignment-row.js';
import { ProgressTiles } from './progress-tiles.js';
import styles from './round-card.module.css';

interface RoundCardProps {
  readonly entry: NonNullable<JuryInboxQuery['jurorInbox']>['rounds'][number];
}

/** One round: how far, how long, until when, and the one button that goes on. */
export function RoundCard({ entry }: RoundCardProps) {
  const t = useText();
  const localized = useLocalized();
  const minutesText = useMinutesText();
  const [declaring, setDeclaring] = useState(false);
  const { round, event, minutesLeftEstimate } = entry;
  const assignments = inOrder(entry.assignments);
  const counted = assignments.filter((assignment) => standingOf(assignment) !== 'recused');
  const done = counted.filter((assignment) => ['done', 'abstained'].includes(standingOf(assignment))).length;
  const next = nextUnfinished(entry.assignments, 0);
  const begun = done > 0 || counted.some((assignment) => standingOf(assignment) === 'draft');
  return (
    <Card
      title={localized(event.title)}
      aside={
        <Tag tone={round.open ? 'signal' : 'plain'} dot={round.open}>
          {localized(round.phase.title)}
        </Tag>
      }
    >
      <div className={styles['root']}>
        <div className={styles['facts']}>
          <div>
            <p className={styles['figure']}>{t('home.progress', { done, all: counted.length })}</p>
            <p className={styles['caption']}>
              {next === null
                ? t('home.roundDone')
                : minutesLeftEstimate === null
                  ? t('home.left', { count: counted.length - done })
                  : t('home.estimate', { time: minutesText(minutesLeftEstimate) })}
            </p>
          </div>
          {round.open ? (
            <div>
              <p className={styles['figure']}>
                <CountDown to={round.closesAt} size="small" />
              </p>
              <CityTable at={round.closesAt} zones={event.zones} />
            </div>
          ) : (
            <ClosedPhase window={windowOf(round.phase)} zones={event.zones} />
          )}
        </div>
        <ProgressTiles roundId={round.id} assignments={assignments} />
        <div className={styles['actions']}>
          {next !== null && round.open && (
            <ButtonLink to={juryPagePath(round.id, next.position)}>
              {t(begun ? 'home.goOn' : 'home.begin', { title: next.submissionTitle })}
            </ButtonLink>
          )}
          {round.open && (
            <Button variant="default" aria-pressed={declaring} onClick={() => setDeclaring(!declaring)}>
              {t(declaring ? 'home.conflictsDone' : 'home.conflicts')}
            </Button>
          )}
        </div>
        {declaring && <p className={styles['explain']}>{t('home.conflictsText')}</p>}
        <ul className={styles['list']}>
          {assignments.map((assignment) => (
            <AssignmentRow key={assignment.id} assignment={assignment} zones={event.zones} declaring={declaring} />
          ))}
        </ul>
      </div>
    </Card>
  );
}

type RoundPhase = RoundCardProps['entry']['round']['phase'];

function windowOf(phase: RoundPhase) {
  const coming = phase.state === 'PLANNED';
  return {
    open: false,
    kind: coming ? 'NOT_YET' : 'CLOSED',
    closedAt: coming ? null : phase.closesAt,
    nextPhase: coming ? phase : null,
    lateEntryPossible: false,
  };
}
