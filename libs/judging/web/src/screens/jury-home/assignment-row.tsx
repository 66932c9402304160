import { AppLink, Tag, TroubleNotice, useLocalized, type TagTone } from '@jamboree/platform-web';
import { LateMark, type LateMarkProps } from '../../components/late-mark.js';
import { ConflictKinds } from '../../components/conflict-kinds.js';
import { useDeclareConflict } from '../../components/use-declare-conflict.js';
import type { AssignmentPartsFragment } from '../../gql/graphql.js';
import { juryPagePath } from '../../paths.js';
import { useText } from '../../texts.js';
import { standingOf, type Standing } from '../../components/queue-order.js';
import styles from './assignment-row.module.css';

const TONES: Readonly<Record<Standing, TagTone>> = { done: 'ok', abstained: 'plain', draft: 'signal', open: 'plain', recused: 'plain' };

interface AssignmentRowProps {
  readonly assignment: AssignmentPartsFragment;
  readonly zones: LateMarkProps['zones'];
  /** Shows the kinds of conflict beside each title: one press declares one. */
  readonly declaring: boolean;
}

export function AssignmentRow({ assignment, zones, declaring }: AssignmentRowProps) {
  const t = useText();
  const localized = useLocalized();
  const conflict = useDeclareConflict();
  const standing = standingOf(assignment);
  const facts = [assignment.teamName ?? '', localized(assignment.trackTitle)].filter((fact) => fact !== '');
  return (
    <li className={styles['root']}>
      <div className={styles['words']}>
        {standing === 'recused' ? (
          <span className={styles['title']}>{assignment.submissionTitle}</span>
        ) : (
          <AppLink to={juryPagePath(assignment.roundId, assignment.position)} className={styles['title']}>
            {assignment.submissionTitle}
          </AppLink>
        )}
        {facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>}
        <LateMark until={assignment.lateUntil} zones={zones} />
        <TroubleNotice trouble={conflict.trouble} />
      </div>
      {declaring && standing !== 'recused' ? (
        <div role="group" aria-label={t('conflict.of', { title: assignment.submissionTitle })}>
          <ConflictKinds busy={conflict.busy} onChoose={(kind) => void conflict.declare(assignment.submissionId, kind)} />
        </div>
      ) : (
        standing !== 'open' && <Tag tone={TONES[standing]}>{t(`standing.${standing}`)}</Tag>
      )}
    </li>
  );
}
