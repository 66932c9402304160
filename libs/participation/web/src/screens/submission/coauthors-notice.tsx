import { AppLink, Notice, useFormat } from '@jamboree/platform-web';
import type { ScopeEvent } from '../../components/event-scope.js';
import { openWindow } from '../../components/phase-window.js';
import { teamPath } from '../../paths.js';
import { useWritingText } from '../../writing-texts.js';

interface CoauthorsNoticeProps {
  readonly event: ScopeEvent;
  /** Cities from which nobody is in the team. */
  readonly cities: readonly string[];
  /** It has just kept the team from submitting. */
  readonly live?: boolean;
}

/** Who is missing before the team can submit, what is safe, and the way to them. */
export function CoauthorsNotice({ event, cities, live = false }: CoauthorsNoticeProps) {
  const t = useWritingText();
  const format = useFormat();
  const open = openWindow(event.phases, 'team:join') !== null;
  return (
    <Notice
      tone="warn"
      live={live}
      title={t('coauthors.title', { cities: format.list(cities) })}
      action={<AppLink to={teamPath(event.slug)}>{t('coauthors.toTeam')}</AppLink>}
    >
      {t(open ? 'coauthors.invite' : 'coauthors.closed')}
    </Notice>
  );
}
