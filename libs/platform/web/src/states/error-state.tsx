import { Button } from '@mantine/core';
import { CloudOff, LockKeyhole, Wrench } from 'lucide-react';
import type { Failure } from '../graphql/failure.js';
import { usePlatformText } from '../i18n/platform-text.js';
import { StatePage } from './state-page.js';

interface ErrorStateProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly level?: 1 | 2 | 3;
}

/** What happened, what is safe, a retry, and the reference to quote. */
export function ErrorState({ failure, onRetry, level }: ErrorStateProps) {
  const t = usePlatformText();
  const forbidden = failure.codes.includes('NOT_PERMITTED');
  const kind = forbidden ? 'forbidden' : failure.offline ? 'offline' : 'server';
  const icon = { forbidden: LockKeyhole, offline: CloudOff, server: Wrench }[kind];
  const retry = onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('action.retry')}</Button>;
  return (
    <StatePage icon={icon} title={t(`error.${kind}.title`)} action={retry} level={level}>
      <p>{t(`error.${kind}.text`)}</p>
      {failure.referenceId !== null && <p className="small">{t('error.reference', { id: failure.referenceId })}</p>}
    </StatePage>
  );
}
