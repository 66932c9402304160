import { signInPath } from '@jamboree/identity-web';
import {
  Button,
  ButtonLink,
  ConfirmDialog,
  Page,
  PageHead,
  QueryView,
  StatePage,
  TroubleNotice,
  useFormat,
  useGo,
  useLocalized,
  useMutationWithId,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { CircleCheck, MailQuestion, MailX } from 'lucide-react';
import { useState } from 'react';
import { AnswerRoleInvitationDocument, InvitationPageDocument, type MyInvitationPartsFragment } from '../../gql/graphql.js';
import { useInvitationText } from '../../invitation-texts.js';
import { eventPath, invitationPath, managePath } from '../../paths.js';
import { RoleEndNotice } from '../../roles/role-end-notice.js';
import { useRoleName } from '../../roles/use-role-name.js';
import styles from './invitation.module.css';

/** Where the link of an invitation leads: answering it, or what became of it and whom to ask. */
export function Screen({ params }: ScreenProps<'id'>) {
  const t = useInvitationText();
  const query = useScreenQuery(InvitationPageDocument, { id: params.id });
  return (
    <Page title={t('page.title')} width="text">
      <QueryView query={query}>
        {({ me, myRoleInvitation: invitation }) =>
          invitation === null ? <Foreign id={params.id} signedIn={me !== null} /> : <Answering invitation={invitation} />
        }
      </QueryView>
    </Page>
  );
}

function Foreign({ id, signedIn }: { readonly id: string; readonly signedIn: boolean }) {
  const t = useInvitationText();
  return (
    <StatePage
      level={1}
      icon={MailQuestion}
      title={t(signedIn ? 'page.foreign' : 'page.title')}
      action={<ButtonLink to={signInPath(invitationPath(id))}>{t('page.signIn')}</ButtonLink>}
    >
      <p>{t('page.foreignText')}</p>
    </StatePage>
  );
}

function Answering({ invitation }: { readonly invitation: MyInvitationPartsFragment }) {
  const t = useInvitationText();
  const go = useGo();
  const format = useFormat();
  const localized = useLocalized();
  const roleName = useRoleName();
  const answer = useMutationWithId(AnswerRoleInvitationDocument);
  const [declining, setDeclining] = useState(false);
  const { id, role, state, note, expiresAt } = invitation;
  const run = async (given: 'ACCEPTED' | 'DECLINED') => {
    const outcome = await answer.run({ invitationId: id, answer: given });
    if (outcome.kind !== 'done') return;
    setDeclining(false);
    if (given === 'ACCEPTED') go(placeOf(invitation));
  };
  if (state !== 'OPEN') return <Answered invitation={invitation} />;
  const words = localized(note).trim();
  return (
    <div className={styles['root']}>
      <PageHead title={localized(invitation.eventTitle)} lead={t('page.asks', { name: invitation.invitedByName })} />
      <p className={styles['role']}>{roleName(role)}</p>
      {words !== '' && <blockquote className={styles['note']}>{words}</blockquote>}
      <p>{t('page.see')}</p>
      {!declining && <TroubleNotice trouble={answer.trouble} />}
      <div className={styles['actions']}>
        <Button loading={answer.busy} onClick={() => void run('ACCEPTED')}>
          {t('page.accept')}
        </Button>
        <Button variant="default" onClick={() => setDeclining(true)}>
          {t('page.decline')}
        </Button>
      </div>
      {expiresAt !== null && <p className="small dimmed">{t('page.until', { when: format.dateTime(expiresAt) })}</p>}
      {declining && (
        <ConfirmDialog
          title={t('page.declineTitle')}
          confirmLabel={t('page.declineDo')}
          danger
          busy={answer.busy}
          onConfirm={() => void run('DECLINED')}
          onClose={() => setDeclining(false)}
        >
          <p>{t('page.declineText')}</p>
          <RoleEndNotice trouble={answer.trouble} />
        </ConfirmDialog>
      )}
    </div>
  );
}

function Answered({ invitation }: { readonly invitation: MyInvitationPartsFragment }) {
  const t = useInvitationText();
  const format = useFormat();
  const localized = useLocalized();
  const roleName = useRoleName();
  const { state, role, askNames, eventSlug, eventTitle } = invitation;
  if (state === 'OPEN' || state === 'BOUNCED') return null;
  const accepted = state === 'ACCEPTED';
  const names = askNames.length === 0 ? t('page.organisers') : format.list(askNames);
  return (
    <StatePage
      level={1}
      icon={accepted ? CircleCheck : MailX}
      title={t(`page.${state}`)}
      action={
        accepted ? (
          <ButtonLink to={placeOf(invitation)}>{t('page.go')}</ButtonLink>
        ) : (
          <ButtonLink to={eventPath(eventSlug)} variant="default">
            {t('page.event')}
          </ButtonLink>
        )
      }
    >
      <p>
        <strong>{localized(eventTitle)}</strong> · {roleName(role)}
      </p>
      <p>{t(`page.${state}Text`, { names })}</p>
    </StatePage>
  );
}

/** Where the work of the role begins. */
function placeOf({ role, eventSlug }: MyInvitationPartsFragment): string {
  if (role === 'ORGANISER') return managePath(eventSlug);
  return role === 'JUROR' || role === 'CHIEF_JUROR' ? '/jury' : eventPath(eventSlug);
}
