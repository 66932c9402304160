import { CloudOff, Wrench } from 'lucide-react';
import type { Failure } from '../graphql/failure.js';
import { usePlatformText } from '../i18n/platform-text.js';
import { Button } from '../layout/button.js';
import { NoPermission } from './no-permission.js';
import { StatePage } from './state-page.js';

interface ErrorStateProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly level?: 1 | 2 | 3;
}

/** What happened, what is safe, a retry, and the reference to quote. */
export function ErrorState({ failure, onRetry, level }: ErrorStateProps) {
  const t = usePlatformText();
  if (failure.forbidden !== null) return <NoPermission signedOut={failure.forbidden === 'SIGNED_OUT'} level={level} />;
  const kind = failure.offline ? 'offline' : 'server';
  const icon = { offline: CloudOff, server: Wrench }[kind];
  const retry = onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('action.retry')}</Button>;
  return (
    <StatePage icon={icon} title={t(`error.${kind}.title`)} action={retry} level={level}>
      <p>{t(`error.${kind}.text`)}</p>
      {failure.referenceId !== null && <p className="small">{t('error.reference', { id: failure.referenceId })}</p>}
    </StatePage>
  );
}
