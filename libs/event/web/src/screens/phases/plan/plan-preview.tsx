import { PARTS, permittedAt, type PhaseRole } from '@jamboree/event-domain';
import { instant, MINUTE, ROLES, type Action } from '@jamboree/kernel';
import { Card, SelectField, Tag, useLocale, useNow } from '@jamboree/platform-web';
import { useState } from 'react';
import type { ManagedEvent } from '../../../frames/manage-frame.js';
import { useManageText } from '../../../manage-texts.js';
import { usePlanText } from '../../../plan-texts.js';
import { inCities, type Zone } from '../../../time/moments.js';
import { MomentField } from './moment-field.js';
import styles from './plan-preview.module.css';
import { factsFrom } from './plan-state.js';
import { rangeOf } from './timeline-scale.js';
import { STEP } from './time-steps.js';
import type { PlanEdit } from './use-plan.js';

interface PlanPreviewProps {
  readonly event: ManagedEvent;
  readonly plan: PlanEdit;
  readonly zones: readonly [Zone, ...Zone[]];
}

const ASKED: readonly PhaseRole[] = [...PARTS.filter((part) => part !== 'AUDIENCE' && part !== 'RELEASED_TEAM'), ...ROLES];

/** Who could do what at a moment, under the plan as it is being edited; written nowhere. */
export function PlanPreview({ event, plan, zones }: PlanPreviewProps) {
  const t = usePlanText();
  const words = useManageText();
  const locale = useLocale();
  const now = useNow(MINUTE);
  const range = rangeOf(plan.base, plan.draft);
  const least = instant(Math.max(range.from, event.state === 'DRAFT' ? range.from : now));
  const [chosen, setChosen] = useState(least);
  const [role, setRole] = useState<PhaseRole>('TEAM_LEAD');
  const at = instant(Math.max(least, chosen));
  const then = permittedAt(factsFrom(event, plan.draft), role, at);
  const before = permittedAt(factsFrom(event, plan.base), role, at);
  const gone = before.filter((action) => !then.includes(action));
  const verb = (action: Action) => words('action', { action: action.replace(/[:-]/g, '_') });
  return (
    <Card title={t('preview.title')} tone="sunken">
      <div className={styles['root']}>
        <div className={styles['asked']}>
          <MomentField
            label={t('preview.moment', { city: zones[0].city })}
            moment={at}
            onChange={setChosen}
            zones={zones}
            error={undefined}
          />
          <SelectField
            label={t('preview.role')}
            value={role}
            onChange={(change) => setRole(ASKED.find((one) => one === change.currentTarget.value) ?? role)}
            data={ASKED.map((one) => ({ value: one, label: words('part', { role: one }) }))}
          />
        </div>
        <input
          type="range"
          className={styles['slider']}
          aria-label={t('preview.slide')}
          aria-valuetext={inCities(at, zones, locale)}
          min={least}
          max={range.to}
          step={STEP}
          value={at}
          onChange={(change) => setChosen(instant(Number(change.currentTarget.value)))}
        />
        <div aria-live="polite">
          {then.length === 0 && gone.length === 0 && <p className="dimmed">{t('preview.nothing')}</p>}
          <ul className={styles['list']} aria-label={t('preview.can')}>
            {then.map((action) => (
              <li key={action}>
                {verb(action)} {!before.includes(action) && <Tag tone="brand">{t('preview.new')}</Tag>}
              </li>
            ))}
            {gone.map((action) => (
              <li key={action} className={styles['gone']}>
                {verb(action)} <Tag tone="warn">{t('preview.gone')}</Tag>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Card>
  );
}
