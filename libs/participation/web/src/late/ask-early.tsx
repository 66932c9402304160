import type { LateEntryPartsFragment } from '../gql/graphql.js';
import { useLateText } from '../late-texts.js';
import { AskLate } from './ask-late.js';

interface AskEarlyProps {
  readonly submissionId: string;
  readonly lateEntry: LateEntryPartsFragment;
}

/** Quietly below the text, while there is time: whoever sees trouble coming asks before the deadline. */
export function AskEarly({ submissionId, lateEntry: { possible, request } }: AskEarlyProps) {
  const t = useLateText();
  if (!possible || request?.state === 'OPEN' || request?.state === 'GRANTED') return null;
  return (
    <div>
      <AskLate quiet submissionId={submissionId} label={t('ask.early')} />
    </div>
  );
}
