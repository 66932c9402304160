import type { SubmissionState } from '@jamboree/participation-domain';
import { Tag, type TagTone } from '@jamboree/platform-web';
import { useText } from '../texts.js';

const TONES: Readonly<Record<SubmissionState, TagTone>> = {
  DRAFT: 'plain',
  SUBMITTED: 'brand',
  RETURNED: 'warn',
  ELIGIBLE: 'ok',
  INELIGIBLE: 'bad',
  IN_JURY: 'info',
  SCORED: 'info',
  SHORTLISTED: 'ok',
  NOT_SELECTED: 'plain',
  HANDED_OVER: 'ok',
  WITHDRAWN: 'plain',
  DISQUALIFIED: 'bad',
  MERGED: 'plain',
};

/** A submission's state in words. */
export function SubmissionStateTag({ state }: { readonly state: SubmissionState }) {
  const t = useText();
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
