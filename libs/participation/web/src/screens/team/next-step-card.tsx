import { ButtonLink, Card } from '@jamboree/platform-web';
import type { TeamPartsFragment } from '../../gql/graphql.js';
import { submissionPath } from '../../paths.js';
import { useTeamingText } from '../../teaming-texts.js';
import styles from './team.module.css';

/** From the team to what it writes. */
export function NextStepCard({ slug, team }: { readonly slug: string; readonly team: TeamPartsFragment }) {
  const t = useTeamingText();
  const started = team.submissionId !== null && team.submissionId !== undefined;
  const short = team.minSize - team.members.length;
  return (
    <Card title={t('team.submission')} tone="brand">
      <p>{t(started ? 'team.submission.started' : 'team.submission.none')}</p>
      {short > 0 && <p>{t('team.submission.short', { count: short, min: team.minSize })}</p>}
      <p className={styles['after']}>
        <ButtonLink to={submissionPath(slug)}>{t(started ? 'team.submission.open' : 'team.submission.start')}</ButtonLink>
      </p>
    </Card>
  );
}
