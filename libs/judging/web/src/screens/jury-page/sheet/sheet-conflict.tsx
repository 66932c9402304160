import type { ScorecardContent } from '@jamboree/judging-domain';
import { MergeView, useLocalized, type Autosave, type SaveState } from '@jamboree/platform-web';
import { useText } from '../../../texts.js';
import type { DeskPage } from '../desk-page.js';
import { mergedSheet } from './merged-sheet.js';
import { valueOf } from './sheet-content.js';

interface SheetConflictProps {
  readonly page: DeskPage;
  readonly sheet: Autosave<ScorecardContent>;
  readonly state: Extract<SaveState<ScorecardContent>, { kind: 'conflict' }>;
}

/** The same sheet was changed in another window: line by line, both versions. */
export function SheetConflict({ page, sheet, state }: SheetConflictProps) {
  const t = useText();
  const localized = useLocalized();
  const said = (content: ScorecardContent, id: string) => String(valueOf(content, id) ?? '');
  const lines = page.round.rubric.criteria.map(({ id, title }) => ({
    key: id,
    label: localized(title),
    mine: said(sheet.value, id),
    theirs: said(state.theirs, id),
  }));
  const remarks = [
    { key: 'comment', label: t('sheet.comment'), mine: sheet.value.comment, theirs: state.theirs.comment, joinable: true },
    {
      key: 'privateNote',
      label: t('sheet.note'),
      mine: sheet.value.privateNote,
      theirs: state.theirs.privateNote,
      joinable: true,
    },
  ];
  return (
    <MergeView fields={[...lines, ...remarks]} onResolve={(choice) => void sheet.resolve(mergedSheet(sheet.value, state.theirs, choice))} />
  );
}
