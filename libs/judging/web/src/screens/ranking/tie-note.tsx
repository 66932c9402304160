import { Tag, useFormat, useLocalized } from '@jamboree/platform-web';
import { useText } from '../../texts.js';
import type { RankingData } from './ranking.screen.js';
import { useTieStep } from './use-tie-step.js';

interface TieNoteProps {
  readonly row: RankingData['rows'][number];
  readonly criteria: RankingData['round']['rubric']['criteria'];
}

const CRITERION = 'CRITERION:';

/** That others have exactly the same mean, and which step of the published rule told them apart. */
export function TieNote({ row, criteria }: TieNoteProps) {
  const t = useText();
  const localized = useLocalized();
  const format = useFormat();
  const stepText = useTieStep();
  if (row.tiedWith.length === 0) return null;
  const with_ = format.list(row.tiedWith.map((number) => t('ranking.no', { number })));
  const by = row.tieBrokenBy;
  if (by === null) return <Tag tone="warn">{t('ranking.tied', { with: with_ })}</Tag>;
  const key = by.startsWith(CRITERION) ? by.slice(CRITERION.length) : null;
  const criterion = criteria.find((one) => one.key === key);
  return (
    <Tag tone="info">
      {t('ranking.tiedBroken', { with: with_, by: criterion === undefined ? stepText(by) : localized(criterion.title) })}
    </Tag>
  );
}
