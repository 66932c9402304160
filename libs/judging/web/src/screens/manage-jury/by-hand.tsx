import { NativeSelect } from '@mantine/core';
import { Button, Card, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { useState, type FormEvent } from 'react';
import { AssignJurorDocument, UnassignJurorDocument, type CoveragePartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './by-hand.module.css';

/** One pair at a time: give a submission to a juror, or take it away. */
export function ByHand({ coverage }: { readonly coverage: CoveragePartsFragment }) {
  const t = useText();
  const assign = useMutationWithId(AssignJurorDocument);
  const unassign = useMutationWithId(UnassignJurorDocument);
  const submissions = coverage.submissions.filter(({ hidden }) => !hidden);
  const [submissionId, setSubmissionId] = useState(submissions[0]?.submissionId ?? '');
  const [jurorId, setJurorId] = useState('');
  const held = coverage.cells.filter(
    (cell) => cell.submissionId === submissionId && cell.state !== 'RECUSED' && cell.state !== 'REASSIGNED',
  );
  const free = coverage.jurors.filter(({ id }) => !held.some((cell) => cell.jurorId === id));
  const nameOf = (id: string) => coverage.jurors.find((juror) => juror.id === id)?.person.displayName ?? '';
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (submissionId !== '' && jurorId !== '')
      void assign.run({ roundId: coverage.round.id, jurorId, submissionId }).then(({ kind }) => kind === 'done' && setJurorId(''));
  };
  return (
    <Card title={t('hand.title')}>
      <form onSubmit={give} className={styles['root']}>
        <NativeSelect
          label={t('hand.submission')}
          value={submissionId}
          onChange={(event) => setSubmissionId(event.currentTarget.value)}
          data={submissions.map((row) => ({
            value: row.submissionId,
            label: t('hand.submissionOption', { number: row.number, title: row.title, assigned: row.assigned, wanted: row.wanted }),
          }))}
        />
        {held.length > 0 && (
          <ul aria-label={t('hand.held')} className={styles['held']}>
            {held.map((cell) => (
              <li key={cell.assignmentId}>
                <span>
                  {nameOf(cell.jurorId)} <span className="dimmed small">{t(`assignment.${cell.state}`)}</span>
                </span>
                <Button
                  variant="subtle"
                  color="bad"
                  disabled={unassign.busy}
                  onClick={() => void unassign.run({ assignmentId: cell.assignmentId })}
                >
                  {t('hand.take')}
                  <span className="visually-hidden">: {nameOf(cell.jurorId)}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <NativeSelect
          label={t('hand.juror')}
          value={jurorId}
          onChange={(event) => setJurorId(event.currentTarget.value)}
          data={[
            { value: '', label: t('hand.choose') },
            ...free.map(({ id, person, assigned, capacity }) => ({
              value: id,
              label: t('hand.jurorOption', { name: person.displayName, assigned, capacity }),
            })),
          ]}
        />
        <TroubleNotice trouble={assign.trouble ?? unassign.trouble} />
        <Button type="submit" variant="default" loading={assign.busy} disabled={jurorId === ''}>
          {t('hand.give')}
        </Button>
      </form>
    </Card>
  );
}
