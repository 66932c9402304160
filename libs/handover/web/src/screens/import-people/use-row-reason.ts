import type { PeopleForm } from '@jamboree/handover-domain';
import { useProfileWords } from '@jamboree/identity-web';
import { useIssueText, useLocalized } from '@jamboree/platform-web';
import { useCallback } from 'react';
import { usePeopleText, type PeopleTextKey } from '../../people-texts.js';
import type { RowOutcome } from './outcome-list.js';

const PART_NAMES: Readonly<Record<string, PeopleTextKey>> = {
  email: 'target.email',
  sector: 'target.sector',
  languages: 'target.languages',
  timeZone: 'target.timeZone',
  skills: 'target.skills',
  offers: 'target.offers',
  seeks: 'target.seeks',
};

/** Why a row waits or is refused, in the reader's language; empty for the others. */
export function useRowReason({ fields }: PeopleForm): (row: RowOutcome) => string {
  const t = usePeopleText();
  const localized = useLocalized();
  const issueText = useIssueText();
  const { sector: sectorName } = useProfileWords();
  return useCallback(
    ({ row: { fault }, answer }) => {
      const nameOf = (name: string) => {
        const [head = ''] = name.split('.');
        const part = PART_NAMES[head];
        const field = fields.find(({ key }) => key === head);
        return part !== undefined ? t(part) : field !== undefined ? localized(field.title) : head;
      };
      if (fault?.kind === 'CELLS') return t('reason.cells', { got: fault.got, wanted: fault.wanted });
      if (fault?.kind === 'DUPLICATE') return t('reason.duplicate', { line: fault.line });
      const issues =
        fault?.issues.map(({ field, rule, figures = null }) => ({ field, rule, figures, message: rule })) ?? answer?.issues ?? [];
      if (issues.length > 0) return issues.map((issue) => `${nameOf(issue.field)}: ${issueText(issue)}`).join(' ');
      const { earlier, full } = answer ?? { earlier: null, full: null };
      if (earlier !== null) return t(`reason.earlier.${earlier}`);
      if (full === null) return '';
      const { city, sector, places } = full;
      const who = [city, sector === null ? null : sectorName(sector)].filter((part) => part !== null).join(', ');
      return who === '' ? t('reason.full', { places }) : t('reason.quota', { places, who });
    },
    [t, localized, issueText, sectorName, fields],
  );
}
