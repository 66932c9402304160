import { CityTimes, type ManagedEvent } from '@jamboree/event-web';
import { useOwnKey } from '@jamboree/identity-web';
import { REASON_LIMITS } from '@jamboree/participation-domain';
import { ConfirmDialog, KeptWords, TroubleNotice, useFieldErrors, useKeptForm, useMutationWithId, useToast } from '@jamboree/platform-web';
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isoOfLocal, localIn } from '../components/local-input.js';
import { AnswerLateRequestDocument } from '../gql/graphql.js';
import { useLateText } from '../late-texts.js';
import type { LateRequest } from './late-requests-card.js';

interface AnswerDialogProps {
  readonly event: ManagedEvent;
  readonly request: LateRequest;
  readonly grant: boolean;
  readonly onClose: () => void;
}

/** The answer to one team: until when it may write, or why not. */
export function AnswerDialog({ event, request, grant, onClose }: AnswerDialogProps) {
  const t = useLateText();
  const say = useToast();
  const answer = useMutationWithId(AnswerLateRequestDocument);
  const errorOf = useFieldErrors(answer.trouble);
  const [until, setUntil] = useState(() => localIn(Date.parse(request.proposedUntil)));
  const name = request.submissionTitle;
  const kind = grant ? 'grant' : 'decline';
  const form = useKeptForm(useOwnKey(`late-answer:${request.id}:${kind}`), () => ({ words: '' }));
  const { words } = form.value;
  const expiresAt = grant ? isoOfLocal(until) : null;
  const confirm = async () => {
    const outcome = await answer.run({ requestId: request.id, expiresAt, answer: words });
    if (outcome.kind !== 'done') return;
    form.sent();
    say(t(`${kind}.done`, { name }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t(`${kind}.title`, { name })}
      confirmLabel={t(`${kind}.confirm`)}
      danger={!grant}
      busy={answer.busy}
      disabled={grant ? expiresAt === null : words.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>“{request.reason}”</p>
      <KeptWords form={form} />
      <TroubleNotice trouble={answer.trouble} fields={['answer', 'expiresAt']} />
      {grant && (
        <TextInput
          type="datetime-local"
          label={t('grant.until')}
          description={t('grant.until.help')}
          required
          value={until}
          error={errorOf('expiresAt')}
          onChange={(input) => setUntil(input.currentTarget.value)}
        />
      )}
      {expiresAt !== null && <CityTimes at={expiresAt} zones={event.zones} />}
      <Textarea
        data-autofocus
        label={t(grant ? 'grant.words' : 'decline.reason')}
        description={t(grant ? 'grant.words.help' : 'decline.reason.help')}
        required={!grant}
        maxLength={REASON_LIMITS.max}
        rows={3}
        value={words}
        error={errorOf('answer')}
        onChange={(input) => form.change({ words: input.currentTarget.value })}
      />
    </ConfirmDialog>
  );
}
