import { AppLink, Button, ButtonLink, Notice, TroubleNotice, useGo, useLocalized, useMutationWithId } from '@jamboree/platform-web';
import { eventPath } from '@jamboree/event-web';
import { SeatRow } from '../../components/seat-row.js';
import { useJoinEventFirst } from '../../components/use-join-event-first.js';
import { JoinTeamDocument, type JoinPageQuery } from '../../gql/graphql.js';
import { joinPath, teamPath } from '../../paths.js';
import { useTeamingText } from '../../teaming-texts.js';
import styles from './join.module.css';

interface InvitationCardProps {
  readonly preview: NonNullable<JoinPageQuery['invitationPreview']>;
  readonly token: string;
  readonly signedIn: boolean;
}

export function InvitationCard({ preview, token, signedIn }: InvitationCardProps) {
  const t = useTeamingText();
  const localized = useLocalized();
  const go = useGo();
  const first = useJoinEventFirst();
  const join = useMutationWithId(JoinTeamDocument);
  const { event, teamName, members, maxSize, usable, reason } = preview;
  const accept = async () => {
    if (!(await first.ensure(event))) return;
    const outcome = await join.run({ token });
    if (outcome.kind === 'done') go(teamPath(event.slug), { replace: true });
  };
  return (
    <section className={styles['root']}>
      <p className={styles['above']}>{t('join.above')}</p>
      <h1 className={styles['name']}>{teamName}</h1>
      <p className={styles['event']}>
        {t.rich('join.event', {
          a: () => (
            <AppLink key="event" to={eventPath(event.slug)}>
              {localized(event.title)}
            </AppLink>
          ),
        })}
      </p>
      <SeatRow taken={members} seats={maxSize} />
      {usable && <TroubleNotice trouble={first.trouble ?? join.trouble} />}
      {!usable && reason !== 'FULL' && <Notice tone="warn" title={t('join.unusable', { reason: reason ?? 'UNKNOWN' })} />}
      {reason === 'FULL' && (
        <Notice tone="warn" action={<ButtonLink to={teamPath(event.slug)}>{t('join.toTeams')}</ButtonLink>}>
          {t('join.full', { max: maxSize })}
        </Notice>
      )}
      {usable && signedIn && (
        <Button size="md" onClick={() => void accept()} loading={first.busy || join.busy}>
          {t('join.accept', { team: teamName })}
        </Button>
      )}
      {usable && !signedIn && <ButtonLink to={`/sign-in?next=${encodeURIComponent(joinPath(token))}`}>{t('join.signIn')}</ButtonLink>}
      <p className={styles['fine']}>{t('join.fine')}</p>
    </section>
  );
}
