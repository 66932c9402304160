import { ButtonLink, Card, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { MyInvitationsDocument } from '../../gql/graphql.js';
import { useInvitationText } from '../../invitation-texts.js';
import { invitationPath } from '../../paths.js';
import { useRoleName } from '../../roles/use-role-name.js';
import styles from '../invitation/invitation.module.css';

/** What waits for an answer; nothing when nothing does. */
export function MyInvitations() {
  const t = useInvitationText();
  const localized = useLocalized();
  const roleName = useRoleName();
  const { data } = useScreenQuery(MyInvitationsDocument, {});
  const waiting = data?.myRoleInvitations.edges ?? [];
  if (waiting.length === 0) return null;
  return (
    <Card title={t('mine.title')}>
      <ul className={styles['list']}>
        {waiting.map(({ node }) => (
          <li key={node.id} className={styles['item']}>
            <span>
              <strong>{localized(node.eventTitle)}</strong>
              {t('mine.text', { name: node.invitedByName, role: roleName(node.role) })}
            </span>
            <ButtonLink to={invitationPath(node.id)} variant="default" size="sm">
              {t('mine.open')}
              <span className="visually-hidden">: {localized(node.eventTitle)}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
