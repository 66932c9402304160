import { Button, ConfirmDialog, Notice, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { LeaveTeamDocument, type TeamPartsFragment } from '../../gql/graphql.js';
import { useTeamingText, type TeamingTextKey } from '../../teaming-texts.js';

const WHY_NOT: Readonly<Record<string, TeamingTextKey>> = {
  LEAD_NOT_HANDED_OVER: 'team.leave.handOverFirst',
  LAST_MEMBER_OF_SUBMISSION: 'team.leave.last',
};

/** Leaving, asked twice; a lead with others in the team hands over first. */
export function LeaveTeam({ team }: { readonly team: TeamPartsFragment }) {
  const t = useTeamingText();
  const [asking, setAsking] = useState(false);
  const leave = useMutationWithId(LeaveTeamDocument);
  const problem = leave.trouble?.kind === 'problem' ? leave.trouble.problem : null;
  const why = problem?.__typename === 'StateChanged' ? WHY_NOT[problem.current] : undefined;
  return (
    <div>
      <Button variant="subtle" color="bad" onClick={() => setAsking(true)}>
        {t('team.leave')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t('team.leave.title', { team: team.name })}
        confirmLabel={t('team.leave')}
        busy={leave.busy}
        onConfirm={() => void leave.run({ teamId: team.id }).then(({ kind }) => kind === 'done' && setAsking(false))}
        onClose={() => setAsking(false)}
      >
        <p>{t('team.leave.text')}</p>
        {why === undefined ? (
          <TroubleNotice trouble={leave.trouble} />
        ) : (
          <Notice tone="warn" live>
            {t(why)}
          </Notice>
        )}
      </ConfirmDialog>
    </div>
  );
}
