import { asId } from '@jamboree/kernel';
import type { ScorecardContent } from '@jamboree/judging-domain';
import type { DeskPage } from '../desk-page.js';
import { CriterionField } from './criterion-field.js';
import { rubricFrom, shares, valueOf, type SheetProgress } from './sheet-content.js';

interface CriteriaListProps {
  readonly page: DeskPage;
  readonly content: ScorecardContent;
  readonly progress: SheetProgress;
  readonly current?: string | null;
  /** Say which ones are missing. */
  readonly strict?: boolean;
  /** Absent on a sheet that can only be read. */
  readonly onScore?: (criterionId: string, value: number) => void;
  readonly onFocus?: (criterionId: string) => void;
}

/** The criteria that this submission's track uses, in their published order. */
export function CriteriaList({ page, content, progress, current = null, strict = false, onScore, onFocus }: CriteriaListProps) {
  const { rubric } = page.round;
  const trackId = page.content.trackId === null ? null : asId<'Track'>(page.content.trackId);
  const share = shares(rubricFrom(rubric), trackId);
  const criteria = progress.criteria.flatMap((id) =>
    rubric.criteria.filter((criterion) => criterion.id === id).map((criterion) => ({ id, criterion })),
  );
  return (
    <div>
      {criteria.map(({ id, criterion }) => (
        <CriterionField
          key={id}
          criterion={criterion}
          share={share.get(id) ?? 0}
          scaleMin={rubric.scaleMin}
          scaleMax={rubric.scaleMax}
          value={valueOf(content, id)}
          current={current === id}
          missing={strict && progress.missing.includes(id)}
          disabled={onScore === undefined}
          onFocus={() => onFocus?.(id)}
          onScore={(value) => onScore?.(id, value)}
        />
      ))}
    </div>
  );
}
