import { AppLink, Card, useFormat } from '@jamboree/platform-web';
import { managePath } from '../../paths.js';
import { useRoleName } from '../../roles/use-role-name.js';
import { useManageText } from '../../manage-texts.js';
import type { Overview } from './overview.screen.js';
import styles from './overview.module.css';

export function PeopleCard({ slug, people }: { readonly slug: string; readonly people: Overview['peopleByRole'] }) {
  const t = useManageText();
  const format = useFormat();
  const roleName = useRoleName();
  return (
    <Card title={t('manage.group.people')}>
      <ul className={styles['figures']}>
        {people.map(({ role, count }) => (
          <li key={role} className={styles['figure']}>
            <AppLink to={`${managePath(slug, 'people')}?role=${role}`}>{roleName(role)}</AppLink>
            <span className={styles['value']}>{format.number(count)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
