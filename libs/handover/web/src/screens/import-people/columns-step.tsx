import { ONLY_BY_PERSON } from '@jamboree/event-domain';
import {
  columnName,
  ImportColumns,
  PEOPLE_PRESETS,
  PERSON_PARTS,
  type ColumnMapping,
  type ColumnTarget,
  type ImportTable,
  type PeopleForm,
  type PeoplePreset,
} from '@jamboree/handover-domain';
import { Card, Notice, SelectField, useLocalized } from '@jamboree/platform-web';
import { usePeopleText } from '../../people-texts.js';
import styles from './import-people.module.css';

interface ColumnsStepProps {
  readonly table: ImportTable;
  readonly form: PeopleForm;
  readonly open: boolean;
  readonly preset: PeoplePreset;
  readonly mapping: ColumnMapping;
  readonly onPreset: (preset: PeoplePreset) => void;
  readonly onMapping: (mapping: ColumnMapping) => void;
}

/** How many values stand beside a column's name. */
const EXAMPLES = 3;

/** What each column means: guessed by its name, put right by hand. Each meaning goes to one column. */
export function ColumnsStep({ table, form, open, preset, mapping, onPreset, onMapping }: ColumnsStepProps) {
  const t = usePeopleText();
  const localized = useLocalized();
  const columns = new ImportColumns(table.header);
  const names = [...new Set(table.header.map(columnName))].filter((name) => name !== '');
  const samples = table.rows.slice(0, 50).flatMap((row) => columns.record(row) ?? []);
  const asked = form.fields.filter(({ kind }) => !ONLY_BY_PERSON.has(kind));
  const targets = [
    { value: '', label: t('target.none') },
    ...PERSON_PARTS.map((part) => ({ value: part, label: t(`target.${part}`) })),
    ...asked.map(({ key, title }) => ({ value: `field:${key}`, label: t('target.question', { title: localized(title) }) })),
  ];
  const change = (name: string, target: string) => {
    const others = [...mapping].filter(([column, taken]) => column !== name && taken !== target);
    onMapping(new Map(target === '' ? others : [...others, [name, target as ColumnTarget]])); // one of the values above
  };
  return (
    <Card title={t('columns.title')}>
      <div className={styles['columns']}>
        <div className={styles['pair']}>
          <SelectField
            label={t('columns.preset')}
            value={preset}
            data={PEOPLE_PRESETS.map((value) => ({ value, label: t(`preset.${value}`) }))}
            onChange={(select) => onPreset(PEOPLE_PRESETS.find((one) => one === select.currentTarget.value) ?? 'GENERIC')}
          />
        </div>
        <ul className={styles['mapping']}>
          {names.map((name) => (
            <li key={name} className={styles['column']} data-read={mapping.has(name) || undefined}>
              <span className={styles['name']}>
                <strong>{samples[0]?.header(name) ?? name}</strong>
                <span className={styles['examples']}>
                  {[...new Set(samples.map((record) => record.text(name)))]
                    .filter((text) => text !== '')
                    .slice(0, EXAMPLES)
                    .join(' · ') || t('columns.empty')}
                </span>
              </span>
              <SelectField
                label={t('columns.means', { column: samples[0]?.header(name) ?? name })}
                className={styles['means']}
                value={mapping.get(name) ?? ''}
                data={targets}
                onChange={(select) => change(name, select.currentTarget.value)}
              />
            </li>
          ))}
        </ul>
        {![...mapping.values()].includes('email') && (
          <Notice tone="warn" title={t('columns.noEmail')}>
            {t('columns.noEmail.text')}
          </Notice>
        )}
        <p className="small">{t('columns.asserted')}</p>
        <p className="dimmed small">{t(open ? 'columns.open' : 'columns.consents')}</p>
      </div>
    </Card>
  );
}
