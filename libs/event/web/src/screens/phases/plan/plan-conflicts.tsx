import { Button, Notice, useLocale, useLocalized } from '@jamboree/platform-web';
import type { Phase } from '@jamboree/event-domain';
import { usePlanText } from '../../../plan-texts.js';
import { inCities, type Zone } from '../../../time/moments.js';
import type { PlanEdit } from './use-plan.js';

/** Phases that somebody else has changed while they were being edited here: both are shown, and one is chosen. */
export function PlanConflicts({ plan, zones }: { readonly plan: PlanEdit; readonly zones: readonly Zone[] }) {
  const t = usePlanText();
  const locale = useLocale();
  const localized = useLocalized();
  const shown = (phase: Phase) =>
    t('conflict.phase', {
      title: localized(phase.title),
      opens: inCities(phase.opensAt, zones, locale),
      closes: inCities(phase.closesAt, zones, locale),
      skipped: phase.state === 'SKIPPED' ? 'yes' : 'no',
    });
  return plan.conflicts.map(({ id, theirs, mine }) => (
    <Notice
      key={id}
      tone="warn"
      live
      title={t('conflict.title', { phase: localized(theirs.title) })}
      action={(['theirs', 'mine'] as const).map((side) => (
        <Button key={side} variant="default" onClick={() => plan.resolve(id, side)}>
          {t(`conflict.take.${side}`)}
        </Button>
      ))}
    >
      <p>{t('conflict.theirs', { phase: shown(theirs) })}</p>
      <p>{t('conflict.mine', { phase: shown(mine) })}</p>
    </Notice>
  ));
}
