import { AppLink } from '@jamboree/platform-web';
import { juryPagePath } from '../../paths.js';
import { useText } from '../../texts.js';
import type { AssignmentPartsFragment } from '../../gql/graphql.js';
import { standingOf } from '../../components/queue-order.js';
import styles from './progress-tiles.module.css';

interface ProgressTilesProps {
  readonly roundId: string;
  readonly assignments: readonly AssignmentPartsFragment[];
}

/** One tile per submission, in the shapes of the mark: done is full, begun is half, what is left is open. For the eye and the pointer; the list below says the same. */
export function ProgressTiles({ roundId, assignments }: ProgressTilesProps) {
  const t = useText();
  return (
    <div aria-hidden className={styles['root']}>
      {assignments.map((assignment) => {
        const standing = standingOf(assignment);
        const title = `${assignment.submissionTitle}: ${t(`standing.${standing}`)}`;
        return standing === 'recused' ? (
          <span key={assignment.id} title={title} className={styles['tile']} data-standing={standing} />
        ) : (
          <AppLink
            key={assignment.id}
            to={juryPagePath(roundId, assignment.position)}
            tabIndex={-1}
            title={title}
            className={styles['tile']}
            data-standing={standing}
          />
        );
      })}
    </div>
  );
}
