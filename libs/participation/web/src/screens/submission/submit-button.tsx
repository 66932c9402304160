import { Button } from '@jamboree/platform-web';
import { Send } from 'lucide-react';
import type { TeamPartsFragment } from '../../gql/graphql.js';
import { useWritingText } from '../../writing-texts.js';
import type { EditorParts } from './editor-parts.js';

interface SubmitButtonProps extends EditorParts {
  readonly team: TeamPartsFragment | null;
  readonly onSubmit: () => void;
  readonly fullWidth?: boolean;
}

/** Always there and never greyed out without a word: what is missing is said by the dialog it opens. */
export function SubmitButton({ submission, draft, writable, team, onSubmit, fullWidth = false }: SubmitButtonProps) {
  const t = useWritingText();
  if (!writable) return null;
  if (team?.viewerIsLead === false)
    return <p className="small dimmed">{t('submit.leadOnly', { name: team.members.find(({ lead }) => lead)?.person.displayName })}</p>;
  return (
    <Button
      fullWidth={fullWidth}
      leftSection={<Send aria-hidden size={18} />}
      disabled={draft.state.kind === 'conflict'}
      onClick={onSubmit}
    >
      {t(submission.state === 'SUBMITTED' ? 'submit.again' : 'submit.action')}
    </Button>
  );
}
