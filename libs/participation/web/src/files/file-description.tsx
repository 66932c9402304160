import { MergeView, SavedState, useAutosave, useSaveMutation, type SaveAnswer } from '@jamboree/platform-web';
import { TextInput } from '@mantine/core';
import { DescribeAttachmentDocument, type AttachmentPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import styles from './file-description.module.css';

const LONGEST = 300;

/** What a file shows, in a line that saves itself. */
export function FileDescription({ attachment }: { readonly attachment: AttachmentPartsFragment }) {
  const t = useText();
  const { id, name, description, version } = attachment;
  const send = useSaveMutation(DescribeAttachmentDocument);
  const words = useAutosave<string>({
    key: `attachment:${id}`,
    initial: { value: description, version, savedAt: null },
    save: async (value, expectedVersion, clientMutationId): Promise<SaveAnswer<string>> => {
      const outcome = await send({ attachmentId: id, expectedVersion, name, description: value }, clientMutationId);
      if (outcome.kind === 'done') {
        const saved = outcome.data.submission.attachments.find((file) => file.id === id);
        return { kind: 'saved', version: saved?.version ?? expectedVersion + 1, at: new Date().toISOString() };
      }
      if (outcome.kind === 'failed') return outcome;
      const { problem } = outcome;
      if (problem.__typename !== 'VersionConflict') return { kind: 'refused', problem };
      return { kind: 'conflict', theirs: descriptionIn(problem.theirs), version: problem.currentVersion };
    },
  });
  const label = t('files.describe', { name });
  if (words.state.kind === 'conflict') {
    const { theirs } = words.state;
    return (
      <MergeView
        fields={[{ key: 'description', label, mine: words.value, theirs, joinable: false }]}
        onResolve={(choice) => void words.resolve(choice['description'] === 'theirs' ? theirs : words.value)}
      />
    );
  }
  return (
    <div className={styles['root']}>
      <TextInput
        aria-label={label}
        placeholder={t('files.describe.placeholder')}
        maxLength={LONGEST}
        value={words.value}
        onChange={(event) => words.change(event.currentTarget.value)}
      />
      {words.state.kind !== 'saved' && <SavedState draft={words} />}
    </div>
  );
}

function descriptionIn(theirs: unknown): string {
  if (typeof theirs !== 'object' || theirs === null || !('description' in theirs)) return '';
  return typeof theirs.description === 'string' ? theirs.description : '';
}
