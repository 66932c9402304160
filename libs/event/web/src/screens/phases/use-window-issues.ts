import { useIssueText, useLocale, useLocalized, type Issue, type LocalizedValue, type Trouble } from '@jamboree/platform-web';
import { useManageText } from '../../manage-texts.js';
import { inCities, momentOf, type Zone } from '../../time/moments.js';
import { windowIssueOf } from './window-issue.js';

type Named = { readonly key: string; readonly title: LocalizedValue };
type WindowIssue = Pick<Issue, 'field' | 'rule' | 'figures'>;

/** Why a phase's times cannot be: beside which other phase, and by which time. */
export function useWindowText(phases: readonly Named[], zones: readonly Zone[]): (issue: WindowIssue) => string {
  const t = useManageText();
  const locale = useLocale();
  const localized = useLocalized();
  const issueText = useIssueText();
  return (issue) => {
    const found = windowIssueOf({ ...issue, field: issue.field.replace(/^.*\./, '') });
    if (found === null) return issueText({ message: '', ...issue });
    if (found.kind === 'endsFirst') return t('window.endsFirst');
    const other = phases.find(({ key }) => key === found.phase);
    const time = inCities(momentOf(found.at), zones, locale);
    return t(`window.${found.kind}`, { phase: other === undefined ? '' : localized(other.title), time });
  };
}

/** The same for a refusal of the server, by the field that it stands in. */
export function useWindowIssues(
  phases: readonly Named[],
  zones: readonly Zone[],
  trouble: Trouble | null,
): (field: string) => string | undefined {
  const said = useWindowText(phases, zones);
  return (field) => {
    if (trouble?.kind !== 'problem' || trouble.problem.__typename !== 'InvalidInput') return undefined;
    const issue = trouble.problem.issues.find((one) => one.field === field);
    return issue === undefined ? undefined : said(issue);
  };
}
