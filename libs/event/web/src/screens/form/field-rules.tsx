import type { FieldCondition, FormField } from '@jamboree/event-domain';
import { asId } from '@jamboree/kernel';
import { SelectField, useLocalized } from '@jamboree/platform-web';
import type { FieldSurroundings } from '../../forms/fields/answer-field.js';
import { useBuilderText } from './builder-texts.js';
import type { FieldPart } from './field-editor.js';
import styles from './field-editor.module.css';

/** When a field is asked, of whom, and from when on it must be filled in. */
export function FieldRules(part: FieldPart) {
  const t = useBuilderText();
  const localized = useLocalized();
  const { field, around, fixed, onChange, errorOf } = part;
  return (
    <fieldset className={styles['group']}>
      <legend>{t('rules')}</legend>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={field.required}
          disabled={fixed}
          onChange={(event) => onChange({ ...field, required: event.currentTarget.checked, requiredFrom: null })}
        />
        {t('rule.required')}
      </label>
      {field.required && !fixed && (
        <div className={styles['within']}>
          <SelectField
            label={t('rule.from')}
            error={errorOf('requiredFrom')}
            value={field.requiredFrom ?? ''}
            data={[
              { value: '', label: t('rule.from.always') },
              ...around.phases.map(({ key, title }) => ({ value: key, label: localized(title) })),
            ]}
            onChange={(event) => onChange({ ...field, requiredFrom: event.currentTarget.value === '' ? null : event.currentTarget.value })}
          />
        </div>
      )}
      {!fixed && <Condition {...part} />}
      {!fixed && field.kind !== 'TRACK' && around.tracks.length > 0 && <Tracks {...part} />}
    </fieldset>
  );
}

function Condition({ field, fields, around, onChange, errorOf }: FieldPart) {
  const t = useBuilderText();
  const localized = useLocalized();
  const { shownWhen } = field;
  const others = fields.filter(({ key }) => key !== field.key);
  const source = others.find(({ key }) => key === shownWhen?.field);
  const put = (condition: FieldCondition | null) => onChange({ ...field, shownWhen: condition });
  const name = (other: FormField) => localized(other.title) || t('untitled');
  const values = source === undefined ? [] : valuesFor(source, around, localized);
  return (
    <>
      <SelectField
        label={t('rule.shown')}
        error={errorOf('shownWhen')}
        value={shownWhen?.field ?? ''}
        data={[{ value: '', label: t('rule.shown.always') }, ...others.map((other) => ({ value: other.key, label: name(other) }))]}
        onChange={(event) => put(event.currentTarget.value === '' ? null : { field: event.currentTarget.value, oneOf: [] })}
      />
      {shownWhen !== null && source !== undefined && (
        <div className={styles['within']}>
          <p className="small">{t(shownWhen.oneOf.length === 0 ? 'rule.shown.filled' : 'rule.shown.oneOf', { title: name(source) })}</p>
          {values.map(({ id, label }) => (
            <label key={id} className={styles['tick']}>
              <input
                type="checkbox"
                checked={shownWhen.oneOf.includes(id)}
                onChange={(event) =>
                  put({
                    ...shownWhen,
                    oneOf: event.currentTarget.checked ? [...shownWhen.oneOf, id] : shownWhen.oneOf.filter((one) => one !== id),
                  })
                }
              />
              {label}
            </label>
          ))}
        </div>
      )}
    </>
  );
}

function Tracks({ field, around, onChange, errorOf }: FieldPart) {
  const t = useBuilderText();
  const localized = useLocalized();
  return (
    <div role="group" aria-label={t('rule.tracks')}>
      <p>{t('rule.tracks')}</p>
      {around.tracks.map(({ id, title }) => (
        <label key={id} className={styles['tick']}>
          <input
            type="checkbox"
            checked={field.trackIds.some((one) => one === id)}
            onChange={(event) =>
              onChange({
                ...field,
                trackIds: event.currentTarget.checked ? [...field.trackIds, asId<'Track'>(id)] : field.trackIds.filter((one) => one !== id),
              })
            }
          />
          {localized(title)}
        </label>
      ))}
      {errorOf('trackIds') !== undefined && <p className={styles['error']}>{errorOf('trackIds')}</p>}
    </div>
  );
}

/** What an answer to the field can be, where that is a closed set. */
function valuesFor(source: FormField, { tracks, challenges }: FieldSurroundings, localized: ReturnType<typeof useLocalized>) {
  switch (source.kind) {
    case 'TRACK':
      return tracks.map(({ id, title }) => ({ id, label: localized(title) }));
    case 'CHALLENGE':
      return challenges.map(({ id, title }) => ({ id, label: localized(title) }));
    default:
      return source.options.map(({ key, title }) => ({ id: key, label: localized(title) }));
  }
}
