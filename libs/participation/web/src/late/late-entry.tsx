import { CityTimes, useAskAgain } from '@jamboree/event-web';
import { MINUTE } from '@jamboree/kernel';
import { Button, Notice, TroubleNotice, useMutationWithId, useToast } from '@jamboree/platform-web';
import type { ScopeEvent } from '../components/event-scope.js';
import { WithdrawLateRequestDocument, type LateEntryPartsFragment } from '../gql/graphql.js';
import { useLateText } from '../late-texts.js';
import { AskLate } from './ask-late.js';

type Request = NonNullable<LateEntryPartsFragment['request']>;

interface LateEntryProps {
  readonly event: ScopeEvent;
  readonly submissionId: string;
  readonly lateEntry: LateEntryPartsFragment;
  /** Whether the team can write now. */
  readonly open: boolean;
  readonly onCheckAgain: () => void;
}

/** What became of the team's request for a late entry; nothing while nobody has asked. */
export function LateEntry({ event, submissionId, lateEntry, open, onCheckAgain }: LateEntryProps) {
  const t = useLateText();
  const { request, possible } = lateEntry;
  // The answer appears without a reload.
  useAskAgain(onCheckAgain, request?.state === 'OPEN', MINUTE);
  if (!request) return null;
  switch (request.state) {
    case 'OPEN':
      return <Waiting event={event} request={request} open={open} possible={possible} />;
    case 'GRANTED':
      return <Granted event={event} request={request} open={open} />;
    case 'DECLINED':
      return (
        <Notice
          tone="warn"
          live
          title={t('declined.title')}
          action={possible && !open && <AskLate submissionId={submissionId} label={t('declined.again')} />}
        >
          <p>“{request.answer}”</p>
          <p>{t('declined.whom')}</p>
        </Notice>
      );
    default:
      return null;
  }
}

interface WaitingProps extends Pick<LateEntryProps, 'event' | 'open'> {
  readonly request: Request;
  readonly possible: boolean;
}

function Waiting({ event, request, open, possible }: WaitingProps) {
  const t = useLateText();
  const say = useToast();
  const withdraw = useMutationWithId(WithdrawLateRequestDocument);
  const takeBack = async () => {
    if ((await withdraw.run({ requestId: request.id })).kind === 'done') say(t('open.withdrawn'));
  };
  return (
    <Notice
      tone="info"
      live
      title={t('open.title')}
      action={
        <Button variant="default" loading={withdraw.busy} onClick={() => void takeBack()}>
          {t('open.withdraw')}
        </Button>
      }
    >
      <p>{t(open ? 'open.early' : 'open.text', { name: request.askedByName })}</p>
      <p>“{request.reason}”</p>
      <p>
        {t('open.at')} <CityTimes at={request.askedAt} zones={event.zones} />
      </p>
      {!possible && <p>{t('impossible')}</p>}
      <TroubleNotice trouble={withdraw.trouble} />
    </Notice>
  );
}

/** While the late entry runs, the page says so itself: then only the organisers' own words are added. */
function Granted({ event, request, open }: Pick<LateEntryProps, 'event' | 'open'> & { readonly request: Request }) {
  const t = useLateText();
  if (!open || !request.grantedUntil) return null;
  return (
    <Notice tone="ok" live title={t('granted.title')}>
      <p>
        {t('granted.until')} <CityTimes at={request.grantedUntil} zones={event.zones} />
      </p>
      {request.answer !== '' && <p>“{request.answer}”</p>}
    </Notice>
  );
}
