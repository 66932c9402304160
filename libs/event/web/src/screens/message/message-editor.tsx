import { Card, MergeView, SavedState, useScreenQuery } from '@jamboree/platform-web';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { MessageReachDocument, type MessagePartsFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import { KeepTemplate } from './keep-template.js';
import { differences, merged } from './message-draft.js';
import styles from './message.module.css';
import { MissingLanguages } from './missing-languages.js';
import { PreviewCard } from './preview-card.js';
import { SegmentChoice } from './segment-choice.js';
import { SendCard } from './send-card.js';
import { useMessageDraft } from './use-message-draft.js';
import { WordsEditor } from './words-editor.js';

interface MessageEditorProps {
  readonly event: ManagedEvent;
  readonly message: MessagePartsFragment;
}

/** A draft: to whom, in which words, how it reads, and when it leaves. */
export function MessageEditor({ event, message }: MessageEditorProps) {
  const t = useLetterText();
  const manage = useManageText();
  const draft = useMessageDraft(message);
  const { value, state, change } = draft;
  const reach = useScreenQuery(MessageReachDocument, { eventId: event.id, segment: value.segment });
  const languages = reach.data?.messageReach ?? null;
  return (
    <div className={styles['editor']}>
      <div className={styles['column']}>
        <Card>
          <SegmentChoice event={event} value={value.segment} languages={languages} onChange={(segment) => change({ ...value, segment })} />
        </Card>
        <Card title={t('words.title')} aside={<SavedState draft={draft} />}>
          {state.kind === 'conflict' && (
            <MergeView
              fields={differences(value, state.theirs, (text, locale) =>
                manage('field.inLanguage', { label: t(`words.${text}`), language: manage(`language.${locale}`) }),
              )}
              onResolve={(choice) => void draft.resolve(merged(value, state.theirs, choice))}
            />
          )}
          <WordsEditor draft={value} onChange={change} />
          {languages !== null && <MissingLanguages draft={value} languages={languages} />}
        </Card>
      </div>
      <div className={styles['column']}>
        <PreviewCard messageId={message.id} version={draft.version} />
        <SendCard event={event} message={message} draft={draft} languages={languages} />
        <KeepTemplate event={event} messageId={message.id} flush={draft.flush} />
      </div>
    </div>
  );
}
