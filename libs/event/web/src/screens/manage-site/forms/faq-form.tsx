import { useFieldErrors, useMutationWithId } from '@jamboree/platform-web';
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
  const [question, setQuestion] = useState(() => draftOf(entry?.question));
  const [answer, setAnswer] = useState(() => draftOf(entry?.answer));
  const [group, setGroup] = useState(() => draftOf(entry?.group));
  return (
    <ItemForm
      busy={save.busy}
      trouble={save.trouble}
      fields={['question', 'answer', 'group']}
      onClose={onClose}
      save={() =>
        save.run({ eventId, ...whichOf(opened), question: writtenOnly(question), answer: writtenOnly(answer), group: writtenOnly(group) })
      }
    >
      <LocalizedField name="question" label={t('field.question')} value={question} onChange={setQuestion} errorOf={errorOf} />
      <LocalizedField name="answer" label={t('field.answer')} value={answer} onChange={setAnswer} errorOf={errorOf} rows={4} />
      <LocalizedField name="group" label={t('field.group')} value={group} onChange={setGroup} errorOf={errorOf} />
    </ItemForm>
  );
}
