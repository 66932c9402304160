import { TextInput } from '@mantine/core';
import type { ManagedEvent } from '@jamboree/event-web';
import { mayFollow } from '@jamboree/participation-domain';
import { useScreenQuery } from '@jamboree/platform-web';
import { useEffect, useId, useState } from 'react';
import { useMergingText } from '../../merging-texts.js';
import { SubmissionStateTag } from '../../components/submission-state-tag.js';
import { MergeCandidatesDocument } from '../../gql/graphql.js';
import styles from './merging.module.css';

interface ChooseEntryProps {
  readonly event: ManagedEvent;
  readonly exceptId: string;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

const QUIET = 300;

/** Finds the other entry by title or team. */
export function ChooseEntry({ event, exceptId, chosenId, onChoose }: ChooseEntryProps) {
  const t = useMergingText();
  const name = useId();
  const [typed, setTyped] = useState('');
  const search = useQuiet(typed.trim());
  const { data } = useScreenQuery(MergeCandidatesDocument, { eventId: event.id, search: search === '' ? null : search });
  const candidates = (data?.submissions?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id, state, title }) => id !== exceptId && title !== '' && mayFollow(state, 'MERGED'));
  return (
    <div className={styles['choose']}>
      <TextInput
        data-autofocus
        type="search"
        label={t('merge.find')}
        description={t('merge.find.help')}
        value={typed}
        onChange={(input) => setTyped(input.currentTarget.value)}
      />
      {data !== undefined && candidates.length === 0 && <p className="dimmed small">{t('merge.find.none')}</p>}
      <ul className={styles['candidates']}>
        {candidates.map(({ id, number, title, teamName, state }) => (
          <li key={id}>
            <label className={styles['candidate']}>
              <input type="radio" name={name} checked={id === chosenId} onChange={() => onChoose(id)} />
              <span className={styles['words']}>
                <span className={styles['title']}>{title}</span>
                <span className="dimmed small">{t('merge.entry', { number, team: teamName })}</span>
              </span>
              <SubmissionStateTag state={state} />
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words as they were when the keys last rested. */
function useQuiet(words: string): string {
  const [quiet, setQuiet] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(words), QUIET);
    return () => clearTimeout(timer);
  }, [words]);
  return quiet;
}
