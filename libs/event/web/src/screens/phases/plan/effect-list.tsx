import type { PhaseEffect, PlanEffects, WindowEffect } from '@jamboree/event-domain';
import { DAY, HOUR, MINUTE, type Instant } from '@jamboree/kernel';
import { useLocale, useLocalized } from '@jamboree/platform-web';
import { useManageText } from '../../../manage-texts.js';
import { usePlanText } from '../../../plan-texts.js';
import { inCities, type Zone } from '../../../time/moments.js';
import styles from './effect-list.module.css';

interface EffectListProps {
  readonly effects: PlanEffects;
  readonly zones: readonly Zone[];
  readonly drafts: number;
}

/** What saving would mean, phase by phase, and then for people. */
export function EffectList({ effects, zones, drafts }: EffectListProps) {
  const t = usePlanText();
  const locale = useLocale();
  const localized = useLocalized();
  const words = useManageText();
  const lengthOf = useLength();
  const at = (moment: Instant) => inCities(moment, zones, locale);
  const verb = (action: string) => words('action', { action: action.replace(/[:-]/g, '_') });

  const said = (effect: PhaseEffect): string => {
    switch (effect.kind) {
      case 'OPENS':
      case 'CLOSES':
        return t(`effect.${effect.kind}`, { length: lengthOf(effect.to - effect.from), later: later(effect), time: at(effect.to) });
      case 'GRACE':
        return t('effect.GRACE', { minutes: Math.round((effect.to * 1000) / MINUTE) });
      case 'LANE':
        return t('effect.LANE', { lane: t(`lane.${effect.to}`) });
      case 'LEADS_TO':
        return t('effect.LEADS_TO', { state: effect.to ?? 'none' });
      case 'GRANTED':
      case 'WITHDRAWN':
        return t(`effect.${effect.kind}`, {
          role: words('part', { role: effect.role }),
          action: verb(effect.action),
          when: effect.atOnce ? 'now' : 'then',
        });
      default:
        return t(`effect.${effect.kind}`);
    }
  };
  const windowSaid = ({ action, from, to }: WindowEffect): string => {
    if (to === null) return t('window.gone', { action: verb(action) });
    if (from === null) return t('window.new', { action: verb(action), time: at(to) });
    return t('window.moved', { action: verb(action), length: lengthOf(to - from), later: later({ from, to }), time: at(to) });
  };
  // What begins or ends altogether is said of its window.
  const beginningSaid = ({ action, from, to }: WindowEffect): string[] =>
    from === null || to === null
      ? []
      : [t('beginning.moved', { action: verb(action), length: lengthOf(to - from), later: later({ from, to }), time: at(to) })];
  const gained = effects.windows.find(({ action, from, to }) => action === 'submission:submit' && from !== null && to !== null);
  const people = [
    ...effects.windows.map(windowSaid),
    ...effects.beginnings.flatMap(beginningSaid),
    ...(gained !== undefined && drafts > 0
      ? [t('effect.drafts', { count: drafts, length: lengthOf((gained.to ?? 0) - (gained.from ?? 0)), later: later(gained) })]
      : []),
    ...effects.gaps.map(({ from, to }) => t('effect.gap', { from: at(from), to: at(to) })),
  ];
  return (
    <div className={styles['root']}>
      <ul className={styles['list']}>
        {effects.phases.map(({ phaseId, title, effects: ofPhase }) => (
          <li key={phaseId}>
            <strong>{localized(title)}</strong>
            <ul>
              {ofPhase.map((effect) => (
                <li key={said(effect)}>{said(effect)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {people.length > 0 && (
        <div>
          <p className={styles['head']}>{t('effect.people')}</p>
          <ul className={styles['list']}>
            {people.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function later({ from, to }: { readonly from: Instant | null; readonly to: Instant | null }): 'later' | 'earlier' {
  return (to ?? 0) > (from ?? 0) ? 'later' : 'earlier';
}

/** A length of time in its two largest units: “1 day 2 hours”. */
function useLength(): (milliseconds: number) => string {
  const t = usePlanText();
  return (milliseconds) => {
    const whole = Math.abs(milliseconds);
    const parts = [
      ['days', Math.floor(whole / DAY)],
      ['hours', Math.floor((whole % DAY) / HOUR)],
      ['minutes', Math.round((whole % HOUR) / MINUTE)],
    ] as const;
    return parts
      .filter(([, count]) => count > 0)
      .slice(0, 2)
      .map(([unit, count]) => t(`length.${unit}`, { count }))
      .join(' ');
  };
}
