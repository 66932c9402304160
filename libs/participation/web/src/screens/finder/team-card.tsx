import { useProfileWords } from '@jamboree/identity-web';
import { JOIN_REQUEST_LIMITS } from '@jamboree/participation-domain';
import { Button, useFormat, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { SeatRow } from '../../components/seat-row.js';
import { useFinderText } from '../../finder-texts.js';
import { AskTeamDocument, type FinderTeamPartsFragment } from '../../gql/graphql.js';
import styles from './finder-card.module.css';
import { MatchReasons } from './match-reasons.js';
import { MessageDialog } from './message-dialog.js';

interface TeamCardProps {
  readonly found: FinderTeamPartsFragment;
  readonly event: ScopeEvent;
  /** Whether the viewer has no team and may join one. */
  readonly mayAsk: boolean;
}

/** A team with a free place: whom it looks for, and why it fits. */
export function TeamCard({ found, event, mayAsk }: TeamCardProps) {
  const t = useFinderText();
  const words = useProfileWords();
  const format = useFormat();
  const { team, openRoles, match } = found;
  const cities = [...new Set(team.members.flatMap(({ person }) => person.city ?? []))];
  return (
    <article className={styles['root']}>
      <div>
        <h3 className={styles['name']}>{team.name}</h3>
        <p className={styles['below']}>{format.list(team.members.map(({ person }) => person.displayName))}</p>
        {cities.length > 0 && <p className={styles['below']}>{format.list(cities)}</p>}
      </div>
      {team.pitch !== '' && <p className={styles['words']}>{team.pitch}</p>}
      {openRoles.length > 0 && (
        <div className={styles['fact']}>
          <p className={styles['label']}>{t('card.seeks')}</p>
          <ul className={styles['roles']}>
            {openRoles.map(({ role, count, note }) => (
              <li key={role}>
                {t('card.openRole', { role: words.role(role), count })}
                {note !== '' && <span className={styles['note']}> · {note}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <MatchReasons match={match} challenges={event.challenges} />
      <div className={styles['foot']}>
        <SeatRow taken={team.members.length} seats={team.maxSize} />
        {found.asked ? <span className={styles['waits']}>{t('ask.waits')}</span> : mayAsk && <Ask team={team} />}
      </div>
    </article>
  );
}

function Ask({ team }: { readonly team: FinderTeamPartsFragment['team'] }) {
  const t = useFinderText();
  const say = useToast();
  const ask = useMutationWithId(AskTeamDocument);
  const [asking, setAsking] = useState(false);
  const send = async (message: string) => {
    const outcome = await ask.run({ teamId: team.id, message });
    if (outcome.kind === 'done') say(t('ask.sent'));
    return outcome.kind === 'done';
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('ask')}
        <span className="visually-hidden">: {team.name}</span>
      </Button>
      {asking && (
        <MessageDialog
          title={t('ask.title', { team: team.name })}
          text={t('ask.text', { max: JOIN_REQUEST_LIMITS.open })}
          maxLength={JOIN_REQUEST_LIMITS.message.max}
          sendLabel={t('ask.send')}
          busy={ask.busy}
          trouble={ask.trouble}
          keptAs={`ask-team:${team.id}`}
          onSend={send}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
