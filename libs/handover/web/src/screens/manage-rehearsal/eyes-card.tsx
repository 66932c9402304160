import { useManageText } from '@jamboree/event-web';
import { Button, Card, QueryView, SelectField, TextField, useScreenQuery } from '@jamboree/platform-web';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { RehearsalEyesDocument, type RehearsalEyesQueryVariables, type RehearsalPartsFragment } from '../../gql/graphql.js';
import { useRehearsalText } from '../../texts.js';
import styles from './eyes-card.module.css';
import { useFreshAfter } from './use-fresh-after.js';

const ROLES = ['PARTICIPANT', 'JUROR', 'OFFICIAL', 'ORGANISER'] as const;
type ShownRole = (typeof ROLES)[number];

interface EyesCardProps {
  readonly rehearsal: RehearsalPartsFragment;
  readonly slug: string;
}

/** Doors into the rehearsal: as its organiser, as a visitor, or as anybody in it. Each is a page load, since another application answers there. */
export function EyesCard({ rehearsal, slug }: EyesCardProps) {
  const { eventId, organiserPath, visitorPath } = rehearsal;
  const t = useRehearsalText();
  const manage = useManageText();
  const [role, setRole] = useState<ShownRole | null>(null);
  const [search, setSearch] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const variables: RehearsalEyesQueryVariables = { eventId, role, search: search.trim() === '' ? null : search, after };
  const query = useScreenQuery(RehearsalEyesDocument, variables);
  useFreshAfter(rehearsal, query.retry);
  return (
    <Card title={t('eyes.title')}>
      <p>{t('eyes.lead')}</p>
      <ul className={styles['list']}>
        <Door href={`${organiserPath}/manage/${slug}/overview`} name={t('eyes.organiser')} />
        <Door href={`${visitorPath}/e/${slug}`} name={t('eyes.visitor')} />
      </ul>
      <div className={styles['filter']}>
        <SelectField
          label={t('eyes.role')}
          value={role ?? ''}
          onChange={(change) => {
            setRole(ROLES.find((one) => one === change.currentTarget.value) ?? null);
            setAfter(null);
          }}
          data={[{ value: '', label: t('eyes.everybody') }, ...ROLES.map((one) => ({ value: one, label: manage(`role.${one}`) }))]}
        />
        <TextField
          label={t('eyes.name')}
          value={search}
          onChange={(change) => {
            setSearch(change.currentTarget.value);
            setAfter(null);
          }}
        />
      </div>
      <QueryView query={query}>
        {({ rehearsalPeople: { edges, pageInfo } }) => (
          <>
            <ul className={styles['list']}>
              {edges.map(({ node: { id, name, city, path, roles } }) => (
                <Door
                  key={id}
                  href={roles.includes('JUROR') ? `${path}/jury` : `${path}/e/${slug}`}
                  name={name}
                  facts={[...roles.flatMap((one) => ROLES.find((shown) => shown === one) ?? []).map((one) => manage(`role.${one}`)), city]
                    .filter((fact) => fact !== null && fact !== '')
                    .join(' · ')}
                />
              ))}
            </ul>
            {edges.length === 0 && <p className="dimmed">{t('eyes.nobody')}</p>}
            <div className={styles['pages']}>
              {after !== null && (
                <Button variant="default" size="sm" onClick={() => setAfter(null)}>
                  {t('eyes.first')}
                </Button>
              )}
              {pageInfo.hasNextPage && (
                <Button variant="default" size="sm" onClick={() => setAfter(pageInfo.endCursor)}>
                  {t('eyes.more')}
                </Button>
              )}
            </div>
          </>
        )}
      </QueryView>
    </Card>
  );
}

function Door({ href, name, facts = '' }: { readonly href: string; readonly name: string; readonly facts?: string }) {
  return (
    <li>
      <a href={href} className={styles['door']}>
        <span className={styles['words']}>
          <b>{name}</b>
          {facts !== '' && <span className="small dimmed">{facts}</span>}
        </span>
        <ArrowRight aria-hidden size={18} />
      </a>
    </li>
  );
}
