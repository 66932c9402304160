import type { Phase } from '@jamboree/event-domain';
import type { Instant } from '@jamboree/kernel';
import { useLocalized } from '@jamboree/platform-web';
import { usePlanText } from '../../../plan-texts.js';
import type { Zone } from '../../../time/moments.js';
import { TimelineHandle } from './timeline-handle.js';
import type { TimeRange } from './timeline-scale.js';
import styles from './timeline.module.css';

export interface BarMove {
  readonly edge: 'whole' | 'start' | 'end';
  /** Where the edge is to be; for the whole phase its beginning. */
  readonly to: Instant;
}

interface TimelineBarProps {
  readonly phase: Phase;
  readonly phases: readonly Phase[];
  readonly range: TimeRange;
  readonly zones: readonly [Zone, ...Zone[]];
  /** Too narrow for its name. */
  readonly narrow: boolean;
  readonly changed: boolean;
  readonly faulty: boolean;
  /** What of it may be moved. */
  readonly edges: readonly BarMove['edge'][];
  readonly onMove: (move: BarMove, start: readonly Phase[]) => void;
  readonly onChoose: () => void;
}

/** One phase in its row: a bar to move, two edges to pull. */
export function TimelineBar({ phase, range, narrow, changed, faulty, edges, onChoose, ...moving }: TimelineBarProps) {
  const t = usePlanText();
  const localized = useLocalized();
  const share = (time: number) => `${(time / (range.to - range.from)) * 100}%`;
  const title = localized(phase.title) || t('form.untitled');
  return (
    <div className={styles['row']} data-row>
      <div
        className={styles['phase']}
        data-state={phase.state}
        data-narrow={narrow}
        data-changed={changed}
        data-faulty={faulty}
        style={{ insetInlineStart: share(phase.opensAt - range.from), inlineSize: share(phase.closesAt - phase.opensAt) }}
      >
        {!edges.includes('whole') && <span className={styles['body']} data-edge="fixed" onClick={onChoose} />}
        {edges.map((edge) => (
          <TimelineHandle
            key={edge}
            edge={edge}
            phase={phase}
            range={range}
            className={styles[edge === 'whole' ? 'body' : 'edge']}
            onChoose={onChoose}
            {...moving}
          />
        ))}
        <button type="button" className={styles['name']} onClick={onChoose} aria-label={t('timeline.edit', { phase: title })}>
          {title}
        </button>
      </div>
    </div>
  );
}
