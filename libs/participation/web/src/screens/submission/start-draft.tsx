import { CityTable, ClosedPhase, eventPath } from '@jamboree/event-web';
import { AppLink, Button, Card, PageHead, TroubleNotice, useLocalized, useMutationWithId } from '@jamboree/platform-web';
import { PenLine } from 'lucide-react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useJoinEventFirst } from '../../components/use-join-event-first.js';
import { StartDraftDocument, type TeamPartsFragment } from '../../gql/graphql.js';
import { useWritingText } from '../../writing-texts.js';
import { windowAround } from '../../components/phase-window.js';
import styles from './start-draft.module.css';

interface StartDraftProps {
  readonly event: ScopeEvent;
  readonly team: TeamPartsFragment | null;
}

/** Nothing is written yet: one button. Who has no team gets one of their own, which others can join later. */
export function StartDraft({ event, team }: StartDraftProps) {
  const t = useWritingText();
  const localized = useLocalized();
  const first = useJoinEventFirst();
  const start = useMutationWithId(StartDraftDocument);
  const begin = async () => {
    if (await first.ensure(event)) await start.run({ eventId: event.id });
  };
  const { closed, next } = windowAround(event.phases, 'submission:edit');
  const open = event.phases.find(
    ({ state, capabilities }) =>
      (state === 'OPEN' || state === 'GRACE') && capabilities.some(({ actions }) => actions.includes('submission:submit')),
  );
  const may = event.viewerMay.includes('submission:edit') || event.viewerMay.includes('event:join');
  return (
    <>
      <PageHead
        above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
        title={t('start.title')}
        lead={t('start.lead')}
      />
      <div className={styles['root']}>
        <Card>
          <div className={styles['card']}>
            <p>{team === null ? t('start.alone') : t('start.withTeam', { team: team.name })}</p>
            <TroubleNotice trouble={first.trouble ?? start.trouble} />
            {may ? (
              <Button leftSection={<PenLine aria-hidden size={18} />} loading={first.busy || start.busy} onClick={() => void begin()}>
                {t('start.action')}
              </Button>
            ) : (
              <ClosedPhase
                window={{
                  open: false,
                  kind: closed === null ? 'NOT_YET' : 'CLOSED',
                  closedAt: closed?.closesAt ?? null,
                  nextPhase: next,
                  lateEntryPossible: false,
                }}
                zones={event.zones}
              />
            )}
          </div>
        </Card>
        {open !== undefined && (
          <Card title={t('editor.closesIn')} tone="sunken">
            <CityTable at={open.closesAt} zones={event.zones} />
          </Card>
        )}
      </div>
    </>
  );
}
