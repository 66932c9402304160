import { useOwnKey } from '@jamboree/identity-web';
import { useFieldErrors, useKeptForm, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { writtenOnly } from '../../../components/localized-draft.js';
import { LocalizedField } from '../../../components/localized-field.js';
import { SaveFaqEntryDocument } from '../../../gql/graphql.js';
import { useSiteText } from '../../../site-texts.js';
import type { FaqEntry } from '../site-items.js';
import { draftOf, ItemForm, whichOf } from './item-form.js';

interface FaqFormProps {
  readonly eventId: string;
  readonly entry: FaqEntry | null;
  readonly onClose: () => void;
}

export function FaqForm({ eventId, entry, onClose }: FaqFormProps) {
  const t = useSiteText();
  const save = useMutationWithId(SaveFaqEntryDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [opened] = useState(entry);
  const form = useKeptForm(
    useOwnKey(`${eventId}:faq:${entry?.id ?? 'new'}`),
    () => ({
      question: draftOf(entry?.question),
      answer: draftOf(entry?.answer),
      group: draftOf(entry?.group),
    }),
    entry?.version,
  );
  const { change } = form;
  const { question, answer, group } = form.value;
  return (
    <ItemForm
      kept={form}
      busy={save.busy}
      trouble={save.trouble}
      fields={['question', 'answer', 'group']}
      onClose={onClose}
      save={() =>
        save.run({ eventId, ...whichOf(opened), question: writtenOnly(question), answer: writtenOnly(answer), group: writtenOnly(group) })
      }
    >
      <LocalizedField
        name="question"
        label={t('field.question')}
        value={question}
        onChange={(words) => change({ question: words })}
        errorOf={errorOf}
      />
      <LocalizedField
        name="answer"
        label={t('field.answer')}
        value={answer}
        onChange={(words) => change({ answer: words })}
        errorOf={errorOf}
        rows={4}
      />
      <LocalizedField
        name="group"
        label={t('field.group')}
        value={group}
        onChange={(words) => change({ group: words })}
        errorOf={errorOf}
      />
    </ItemForm>
  );
}
