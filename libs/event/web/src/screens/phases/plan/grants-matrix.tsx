import {
  GRANTABLE,
  isEditableGrant,
  waitsForTheWork,
  withGrant,
  type Phase,
  type PhaseGrants,
  type PhaseRole,
} from '@jamboree/event-domain';
import { Checkbox } from '@mantine/core';
import { useManageText } from '../../../manage-texts.js';
import { usePlanText } from '../../../plan-texts.js';
import styles from './phase-form.module.css';

interface GrantsMatrixProps {
  readonly phase: Phase;
  readonly onChange: (grants: PhaseGrants) => void;
  readonly error: string | undefined;
}

/** Who can do what while the phase is open: a box for everything that may be granted at all, fixed where it is not the organiser's to change. */
export function GrantsMatrix({ phase, onChange, error }: GrantsMatrixProps) {
  const t = usePlanText();
  const words = useManageText();
  const roles = Object.keys(GRANTABLE) as PhaseRole[]; // its keys by its type
  return (
    <fieldset className={styles['set']}>
      <legend>{t('grants.title')}</legend>
      <p className="small dimmed">{t('grants.help')}</p>
      <table className={styles['matrix']}>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">{words('part', { role })}</th>
              <td>
                {(GRANTABLE[role] ?? []).map((action) => {
                  const granted = phase.grants[role]?.includes(action) === true;
                  const waits = !granted && waitsForTheWork(phase.grants, role, action);
                  const fixed = !isEditableGrant(role, action);
                  if (fixed && !granted) return null;
                  const label = words('action', { action: action.replace(/[:-]/g, '_') });
                  return (
                    <Checkbox
                      key={action}
                      label={label}
                      aria-label={`${words('part', { role })}: ${label}`}
                      description={waits ? t('grants.waits') : fixed ? t('grants.fixed') : undefined}
                      disabled={fixed || waits}
                      checked={granted}
                      onChange={(change) => onChange(withGrant(phase.grants, role, action, change.currentTarget.checked))}
                    />
                  );
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {error !== undefined && <p className={styles['error']}>{error}</p>}
    </fieldset>
  );
}
