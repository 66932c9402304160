import {
  Button,
  Dialog,
  TextAreaField,
  TickField,
  TroubleNotice,
  useFieldErrors,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { AnswerQuestionDocument, type QuestionPartsFragment } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import styles from './manage-site.module.css';

interface AnswerDialogProps {
  readonly question: QuestionPartsFragment;
  readonly onClose: () => void;
}

/** An answer for everybody or for the asker alone. */
export function AnswerDialog({ question, onClose }: AnswerDialogProps) {
  const t = useSiteText();
  const toast = useToast();
  const save = useMutationWithId(AnswerQuestionDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [answer, setAnswer] = useState(question.answer ?? '');
  const [shared, setShared] = useState(question.answer === null || question.shared);
  const send = async () => {
    const { id: questionId, version: expectedVersion } = question;
    if ((await save.run({ questionId, expectedVersion, answer, shared })).kind !== 'done') return;
    toast(t('inbox.sent'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('inbox.answer')}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void send();
        }}
      >
        <blockquote className={styles['quoted']}>{question.text}</blockquote>
        <TextAreaField
          label={t('field.answer')}
          rows={6}
          value={answer}
          error={errorOf('answer')}
          onChange={(change) => setAnswer(change.currentTarget.value)}
        />
        <TickField label={t('inbox.shared')} description={t('inbox.sharedHelp')} checked={shared} onChange={setShared} />
        <TroubleNotice trouble={save.trouble} fields={['answer']} />
        <div className={styles['actions']}>
          <Button type="submit" loading={save.busy}>
            {t('inbox.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('manage.back')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
