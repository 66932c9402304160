import { useIssueText, useLocale, useLocalized, type Issue, type Trouble } from '@jamboree/platform-web';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { useManageText } from '../../manage-texts.js';
import { inCities, momentOf } from '../../time/moments.js';
import { windowIssueOf } from './window-issue.js';

/** Why a phase's times were refused, in the field they stand in: beside which other phase, and by which time. */
export function useWindowIssues(event: ManagedEvent, trouble: Trouble | null): (field: string) => string | undefined {
  const t = useManageText();
  const locale = useLocale();
  const localized = useLocalized();
  const issueText = useIssueText();
  const said = (issue: Issue): string => {
    const found = windowIssueOf(issue);
    if (found === null) return issueText(issue);
    if (found.kind === 'endsFirst') return t('window.endsFirst');
    const other = event.phases.find(({ key }) => key === found.phase);
    const time = inCities(momentOf(found.at), event.zones, locale);
    return t(`window.${found.kind}`, { phase: other === undefined ? '' : localized(other.title), time });
  };
  return (field) => {
    if (trouble?.kind !== 'problem' || trouble.problem.__typename !== 'InvalidInput') return undefined;
    const issue = trouble.problem.issues.find((one) => one.field === field);
    return issue === undefined ? undefined : said(issue);
  };
}
