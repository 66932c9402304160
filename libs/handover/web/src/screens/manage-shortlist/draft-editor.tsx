import type { ManagedEvent } from '@jamboree/event-web';
import {
  Card,
  MergeView,
  Notice,
  SavedState,
  useAutosave,
  useMutationWithId,
  useProblemText,
  useSaveMutation,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { DecideShortlistDocument, DraftShortlistDocument, type ShortlistPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { Candidates } from './candidates.js';
import { add, readChosen, type Chosen } from './chosen-list.js';
import { ChosenLines } from './chosen-lines.js';
import { ConfirmStep } from './confirm-step.js';
import styles from './draft-editor.module.css';

interface DraftEditorProps {
  readonly event: ManagedEvent;
  readonly list: ShortlistPartsFragment | null;
  readonly roundId: string | null;
}

/** Choosing and ordering, with reasons; saved by itself like every text. */
export function DraftEditor({ event, list, roundId }: DraftEditorProps) {
  const t = useText();
  const toast = useToast();
  const problemText = useProblemText();
  const send = useSaveMutation(DraftShortlistDocument);
  const decide = useMutationWithId(DecideShortlistDocument);
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(
    () => new Map(list?.entries.map(({ submissionId, title }) => [submissionId, title])),
  );
  const draft = useAutosave<readonly Chosen[]>({
    key: `shortlist:${event.id}`,
    initial: {
      value: (list?.entries ?? []).map(({ submissionId, rationale }) => ({ submissionId, rationale })),
      version: list?.version ?? 0,
      savedAt: null,
    },
    save: async (entries, expectedVersion, clientMutationId) => {
      // Version 0 stands for a list that does not exist yet.
      const outcome = await send(
        { eventId: event.id, expectedVersion: expectedVersion === 0 ? null : expectedVersion, entries: [...entries] },
        clientMutationId,
      );
      if (outcome.kind === 'done') return { kind: 'saved', version: outcome.data.shortlist.version, at: new Date().toISOString() };
      if (outcome.kind !== 'problem') return outcome;
      const { problem } = outcome;
      return problem.__typename === 'VersionConflict'
        ? { kind: 'conflict', theirs: readChosen(problem.theirs), version: problem.currentVersion }
        : { kind: 'refused', problem };
    },
  });
  const titleOf = (id: string) => titles.get(id) ?? id;
  const asText = (chosen: readonly Chosen[]) =>
    chosen.map(({ submissionId, rationale }, index) => `${index + 1}. ${titleOf(submissionId)}: ${rationale}`).join('\n');
  const { state } = draft;
  if (state.kind === 'conflict') {
    const { theirs } = state;
    const fields = [{ key: 'list', label: t('merge.list'), mine: asText(draft.value), theirs: asText(theirs) }];
    return <MergeView fields={fields} onResolve={(choice) => void draft.resolve(choice['list'] === 'theirs' ? theirs : draft.value)} />;
  }
  const unexplained = draft.value.some(({ rationale }) => rationale.trim() === '');
  const decideNow = async () => {
    if (!(await draft.flush())) return false;
    const outcome = await decide.run({ eventId: event.id, expectedVersion: draft.latestVersion() });
    if (outcome.kind === 'done') toast(t('done.decided'));
    return outcome.kind === 'done';
  };
  return (
    <div className={styles['root']}>
      <Card title={t('edit.list')} aside={<SavedState draft={draft} />}>
        {state.kind === 'refused' && (
          <Notice tone="bad" live>
            {problemText(state.problem)}
          </Notice>
        )}
        <ChosenLines list={draft.value} titleOf={titleOf} onChange={draft.change} />
        {draft.value.length > 0 && (
          <div className={styles['decide']}>
            {unexplained && <p className="small dimmed">{t('decide.missing')}</p>}
            <ConfirmStep
              button={t('decide.button')}
              title={t('decide.title')}
              effects={t('decide.effects', { count: draft.value.length })}
              confirm={t('decide.confirm')}
              disabled={unexplained}
              trouble={decide.trouble}
              busy={decide.busy}
              run={decideNow}
            />
          </div>
        )}
      </Card>
      {roundId !== null && (
        <Candidates
          roundId={roundId}
          chosen={new Set(draft.value.map(({ submissionId }) => submissionId))}
          onAdd={(rows) => {
            setTitles(new Map([...titles, ...rows.map(({ submissionId, title }) => [submissionId, title] as const)]));
            draft.change(
              add(
                draft.value,
                rows.map(({ submissionId }) => submissionId),
              ),
            );
          }}
        />
      )}
    </div>
  );
}
