import { useProfileWords } from '@jamboree/identity-web';
import { Button, ButtonLink, Card, QueryView, useFormat, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useFinderText } from '../../finder-texts.js';
import { TeamOpeningCardDocument, type TeamOpeningPartsFragment, type TeamPartsFragment } from '../../gql/graphql.js';
import { finderPath } from '../../paths.js';
import { OpeningForm } from './opening-form.js';
import styles from './opening-card.module.css';

interface OpeningCardProps {
  readonly event: ScopeEvent;
  readonly team: TeamPartsFragment;
}

/** Whom the team looks for; its lead says so. */
export function OpeningCard({ event, team }: OpeningCardProps) {
  const t = useFinderText();
  const query = useScreenQuery(TeamOpeningCardDocument, { teamId: team.id });
  const [editing, setEditing] = useState(false);
  return (
    <Card title={t('opening.title')}>
      <QueryView query={query}>
        {({ teamOpening: opening }) => {
          if (opening === null) return null;
          if (editing) return <OpeningForm key={opening.version} event={event} opening={opening} onDone={() => setEditing(false)} />;
          return (
            <div className={styles['root']}>
              <Said event={event} opening={opening} />
              <div className={styles['actions']}>
                {team.members.length < team.maxSize && (
                  <ButtonLink to={`${finderPath(event.slug)}?show=people`} variant="default">
                    {t('opening.find')}
                  </ButtonLink>
                )}
                {team.viewerIsLead && (
                  <Button variant="subtle" onClick={() => setEditing(true)}>
                    {t('opening.edit')}
                    <span className="visually-hidden">: {t('opening.title')}</span>
                  </Button>
                )}
              </div>
            </div>
          );
        }}
      </QueryView>
    </Card>
  );
}

function Said({ event, opening }: { readonly event: ScopeEvent; readonly opening: TeamOpeningPartsFragment }) {
  const t = useFinderText();
  const words = useProfileWords();
  const format = useFormat();
  const localized = useLocalized();
  const wanted = event.challenges.filter(({ id }) => opening.challengeIds.includes(id)).map(({ title }) => localized(title));
  if (!opening.open) return <p>{t('opening.shut')}</p>;
  if (opening.roles.length === 0 && wanted.length === 0) return <p>{t('opening.unsaid')}</p>;
  return (
    <>
      <ul className={styles['roles']}>
        {opening.roles.map(({ role, count, note }) => (
          <li key={role}>
            {t('card.openRole', { role: words.role(role), count })}
            {note !== '' && <span className="small dimmed"> · {note}</span>}
          </li>
        ))}
      </ul>
      {wanted.length > 0 && (
        <p className="small">
          {t('opening.challenges')}: {format.list(wanted)}
        </p>
      )}
    </>
  );
}
