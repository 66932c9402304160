import { Button, TextAreaField, TroubleNotice, useFieldErrors, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { AskQuestionDocument } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import styles from './challenge.module.css';

interface AskFormProps {
  readonly challengeId: string;
  readonly permitted: boolean;
}

/** A question to the office. Who does not take part reads who may ask. */
export function AskForm({ challengeId, permitted }: AskFormProps) {
  const t = useSiteText();
  const toast = useToast();
  const ask = useMutationWithId(AskQuestionDocument);
  const errorOf = useFieldErrors(ask.trouble);
  const [text, setText] = useState('');
  if (!permitted) return <p className="small dimmed">{t('ask.join')}</p>;
  const send = async () => {
    if ((await ask.run({ challengeId, text })).kind !== 'done') return;
    setText('');
    toast(t('ask.sent'));
  };
  return (
    <form
      noValidate
      className={styles['ask']}
      onSubmit={(submit) => {
        submit.preventDefault();
        void send();
      }}
    >
      <h3>{t('ask.title')}</h3>
      <TextAreaField
        label={t('ask.label')}
        description={t('ask.help')}
        value={text}
        maxLength={2000}
        error={errorOf('text')}
        onChange={(change) => setText(change.currentTarget.value)}
      />
      <TroubleNotice trouble={ask.trouble} fields={['text']} />
      <div>
        <Button type="submit" loading={ask.busy}>
          {t('ask.send')}
        </Button>
      </div>
    </form>
  );
}
