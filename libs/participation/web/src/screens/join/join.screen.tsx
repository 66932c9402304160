import { ButtonLink, EmptyState, Page, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { Unlink } from 'lucide-react';
import { JoinPageDocument } from '../../gql/graphql.js';
import { useTeamingText } from '../../teaming-texts.js';
import { InvitationCard } from './invitation-card.js';

/** Where an invitation link leads: who invites to what, and one button. */
export function Screen({ params }: ScreenProps<'token'>) {
  const t = useTeamingText();
  const query = useScreenQuery(JoinPageDocument, { token: params.token });
  return (
    <Page title={t('join.title')} width="text">
      <QueryView query={query}>
        {({ invitationPreview, me }) =>
          invitationPreview ? (
            <InvitationCard preview={invitationPreview} token={params.token} signedIn={me !== null} />
          ) : (
            <EmptyState
              level={1}
              icon={Unlink}
              title={t('join.unknown.title')}
              action={<ButtonLink to="/">{t('join.unknown.action')}</ButtonLink>}
            >
              <p>{t('join.unknown.text')}</p>
            </EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}
