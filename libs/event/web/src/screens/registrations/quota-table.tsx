import type { Sector } from '@jamboree/kernel';
import type { DeskPartsFragment } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import { cellKey, type Cells } from './quota-cells.js';
import styles from './registrations.module.css';

interface QuotaTableProps {
  readonly cities: readonly string[];
  readonly sectors: readonly Sector[];
  readonly sectorName: (sector: Sector) => string;
  readonly cells: Cells;
  readonly taken: DeskPartsFragment['quotas'];
  readonly fixed: boolean;
  readonly onChange: (cells: Cells) => void;
}

/** Places by city and sector, each cell with what is taken; the last row and column count a whole city or sector. */
export function QuotaTable({ cities, sectors, sectorName, cells, taken, fixed, onChange }: QuotaTableProps) {
  const t = useRegistrationText();
  const columns = [...cities, null];
  const cityName = (city: string | null) => city ?? t('quota.anyCity');
  return (
    <div className={styles['sideways']} tabIndex={0} role="group" aria-label={t('quota.title')}>
      <table className={styles['quotas']}>
        <caption>
          {t('quota.title')} <span className="small dimmed">{t('quota.help')}</span>
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map((city) => (
              <th key={cityName(city)} scope="col">
                {cityName(city)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...sectors, null].map((sector) => {
            const rowName = sector === null ? t('quota.anySector') : sectorName(sector);
            return (
              <tr key={rowName}>
                <th scope="row">{rowName}</th>
                {columns.map((city) => {
                  if (city === null && sector === null) return <td key="all" />;
                  const key = cellKey(city, sector);
                  const known = taken.find((quota) => quota.city === city && quota.sector === sector);
                  return (
                    <td key={cityName(city)}>
                      <input
                        inputMode="numeric"
                        disabled={fixed}
                        aria-label={`${rowName}, ${cityName(city)}`}
                        value={cells[key] ?? ''}
                        onChange={(input) => onChange({ ...cells, [key]: input.currentTarget.value.replaceAll(/\D/gu, '') })}
                      />
                      <span className="small dimmed">{known === undefined ? '' : t('quota.taken', { count: known.taken })}</span>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
