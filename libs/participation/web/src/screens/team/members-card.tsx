import { Button, ConfirmDialog, Tag, TroubleNotice, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { PersonBadge } from '../../components/person-badge.js';
import { HandOverLeadDocument, type TeamPartsFragment } from '../../gql/graphql.js';
import { useTeamingText } from '../../teaming-texts.js';
import styles from './members-card.module.css';

interface MembersCardProps {
  readonly team: TeamPartsFragment;
  readonly meId: string;
}

/** Who is in the team; the lead can hand the lead over. */
export function MembersCard({ team, meId }: MembersCardProps) {
  const t = useTeamingText();
  const say = useToast();
  const handOver = useMutationWithId(HandOverLeadDocument);
  const [heir, setHeir] = useState<TeamPartsFragment['members'][number]['person'] | null>(null);
  const confirm = async () => {
    if (heir === null) return;
    const outcome = await handOver.run({ teamId: team.id, userId: heir.id });
    if (outcome.kind !== 'done') return;
    say(t('team.handOver.done', { name: heir.displayName }));
    setHeir(null);
  };
  return (
    <>
      <ul className={styles['root']}>
        {team.members.map(({ person, lead }) => (
          <li key={person.id} className={styles['member']}>
            <PersonBadge name={person.displayName} below={person.city} />
            <span className={styles['end']}>
              {person.id === meId && <Tag>{t('team.you')}</Tag>}
              {lead && <Tag tone="brand">{t('team.lead')}</Tag>}
              {team.viewerIsLead && !lead && (
                <Button variant="subtle" onClick={() => setHeir(person)}>
                  {t('team.handOver')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={heir !== null}
        title={t('team.handOver.title', { name: heir?.displayName })}
        confirmLabel={t('team.handOver.confirm')}
        busy={handOver.busy}
        onConfirm={() => void confirm()}
        onClose={() => setHeir(null)}
      >
        <p>{t('team.handOver.text')}</p>
        <TroubleNotice trouble={handOver.trouble} />
      </ConfirmDialog>
    </>
  );
}
