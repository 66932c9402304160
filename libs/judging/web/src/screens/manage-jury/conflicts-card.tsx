import { NativeSelect } from '@mantine/core';
import type { ManagedEvent } from '@jamboree/event-web';
import { Card, QueryView, TroubleNotice, useScreenQuery, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { ConflictKinds } from '../../components/conflict-kinds.js';
import { useTieWords } from '../../components/tie-words.js';
import { useDeclareConflict } from '../../components/use-declare-conflict.js';
import { JuryConflictsDocument, type CoveragePartsFragment } from '../../gql/graphql.js';
import { useText, type TextKey } from '../../texts.js';
import styles from './conflicts-card.module.css';

const KINDS: Readonly<Record<string, TextKey>> = {
  OWN_TEAM: 'conflict.short.OWN_TEAM',
  PERSONAL: 'conflict.short.PERSONAL',
  PROFESSIONAL: 'conflict.short.PROFESSIONAL',
  FINANCIAL: 'conflict.short.FINANCIAL',
  OTHER: 'conflict.short.OTHER',
};

interface ConflictsCardProps {
  readonly event: ManagedEvent;
  readonly coverage: CoveragePartsFragment;
}

/** Declared conflicts, what follows from talks and former teams, and one's own: an organiser who has one sees neither scores nor assignment of that submission. */
export function ConflictsCard({ event, coverage }: ConflictsCardProps) {
  const t = useText();
  const ties = useTieWords();
  const query = useScreenQuery(JuryConflictsDocument, { eventId: event.id });
  return (
    <Card title={t('conflicts.title')}>
      <div className={styles['root']}>
        <QueryView query={query}>
          {({ conflicts }) =>
            (conflicts ?? []).length === 0 ? (
              <p className="dimmed">{t('conflicts.none')}</p>
            ) : (
              <ul className={styles['list']}>
                {(conflicts ?? []).map(({ id, personName, submissionTitle, kind, note, at, declared }) => {
                  const key = KINDS[kind];
                  const why = declared ? (key === undefined ? kind : t(key)) : (ties.ofOther({ kind, at }) ?? kind);
                  return (
                    <li key={id}>
                      <p className={styles['who']}>{personName}</p>
                      <p className={styles['what']}>
                        {submissionTitle} · {why}
                      </p>
                      {!declared && <p className={styles['note']}>{t('tie.follows')}</p>}
                      {note !== '' && <p className={styles['note']}>{note}</p>}
                    </li>
                  );
                })}
              </ul>
            )
          }
        </QueryView>
        <OwnConflict submissions={coverage.submissions.filter(({ hidden }) => !hidden)} />
      </div>
    </Card>
  );
}

function OwnConflict({ submissions }: { readonly submissions: CoveragePartsFragment['submissions'] }) {
  const t = useText();
  const say = useToast();
  const conflict = useDeclareConflict();
  const [submissionId, setSubmissionId] = useState('');
  const declare = async (kind: string) => {
    if (!(await conflict.declare(submissionId, kind))) return;
    setSubmissionId('');
    say(t('conflicts.declared'));
  };
  return (
    <details className={styles['own']}>
      <summary>{t('conflicts.own')}</summary>
      <div className={styles['form']}>
        <p>{t('conflicts.ownText')}</p>
        <NativeSelect
          label={t('hand.submission')}
          value={submissionId}
          onChange={(event) => setSubmissionId(event.currentTarget.value)}
          data={[
            { value: '', label: t('hand.choose') },
            ...submissions.map(({ submissionId: value, number, title }) => ({ value, label: `${number} ${title}` })),
          ]}
        />
        <TroubleNotice trouble={conflict.trouble} />
        <ConflictKinds busy={conflict.busy || submissionId === ''} onChoose={(kind) => void declare(kind)} />
      </div>
    </details>
  );
}
