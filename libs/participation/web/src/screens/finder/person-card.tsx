import { personPath, useProfileWords } from '@jamboree/identity-web';
import { INVITATION_LIMITS } from '@jamboree/participation-domain';
import { AppLink, Button, Tag, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useFinderText } from '../../finder-texts.js';
import { InvitePersonDocument, type FinderPersonPartsFragment, type TeamPartsFragment } from '../../gql/graphql.js';
import styles from './finder-card.module.css';
import { MatchReasons } from './match-reasons.js';
import { MessageDialog } from './message-dialog.js';

interface PersonCardProps {
  readonly found: FinderPersonPartsFragment;
  readonly event: ScopeEvent;
  /** The viewer's team; whoever leads it may invite. */
  readonly team: TeamPartsFragment | null;
}

/** Somebody who looks for a team: what they bring and seek, and why they fit. */
export function PersonCard({ found, event, team }: PersonCardProps) {
  const t = useFinderText();
  const words = useProfileWords();
  const { person, profile, note, match } = found;
  const brings = [...profile.offers.roles.map(words.role), ...profile.skills.map(words.skill)];
  const seeks = profile.seeks.roles.map(words.role);
  return (
    <article className={styles['root']}>
      <div>
        <h3 className={styles['name']}>
          <AppLink to={personPath(person.id)}>{person.displayName}</AppLink>
        </h3>
        {person.city !== null && <p className={styles['below']}>{person.city}</p>}
      </div>
      {note !== '' && <p className={styles['words']}>{note}</p>}
      <Tags label={t('card.brings')} items={brings} />
      <Tags label={t('card.seeks')} items={seeks} />
      <MatchReasons match={match} challenges={event.challenges} />
      <div className={styles['foot']}>
        {found.invited ? (
          <span className={styles['waits']}>{t('invite.waits')}</span>
        ) : (
          team?.viewerIsLead === true && team.members.length < team.maxSize && <Invite teamId={team.id} person={person} />
        )}
      </div>
    </article>
  );
}

function Tags({ label, items }: { readonly label: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div className={styles['fact']}>
      <p className={styles['label']}>{label}</p>
      <ul className={styles['tags']}>
        {items.map((item) => (
          <li key={item}>
            <Tag>{item}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Invite({ teamId, person }: { readonly teamId: string; readonly person: FinderPersonPartsFragment['person'] }) {
  const t = useFinderText();
  const say = useToast();
  const invite = useMutationWithId(InvitePersonDocument);
  const [asking, setAsking] = useState(false);
  const name = person.displayName;
  const send = async (message: string) => {
    const outcome = await invite.run({ teamId, userId: person.id, message });
    if (outcome.kind === 'done') say(t('invite.sent', { name }));
    return outcome.kind === 'done';
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('invite')}
        <span className="visually-hidden">: {name}</span>
      </Button>
      {asking && (
        <MessageDialog
          title={t('invite.title', { name })}
          text={t('invite.text', { name })}
          maxLength={INVITATION_LIMITS.message.max}
          sendLabel={t('invite.send')}
          busy={invite.busy}
          trouble={invite.trouble}
          keptAs={`invite:${teamId}:${person.id}`}
          onSend={send}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
