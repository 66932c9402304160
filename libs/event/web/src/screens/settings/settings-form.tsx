import { Button, KeptWords, LeaveGuard, MergeView, TroubleNotice, useFieldErrors, useFocusOnError, useToast } from '@jamboree/platform-web';
import { LOCALES } from '@jamboree/kernel';
import { Switch, TextInput } from '@mantine/core';
import type { LocalizedDraft } from '../../components/localized-draft.js';
import { LocalizedField } from '../../components/localized-field.js';
import { Prose } from '../../components/prose.js';
import type { EventSettingsFragment } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { CHOICES, isChoice, partsOf, type SettingName, type SettingsDraft, type TextName } from './settings-draft.js';
import styles from './settings.module.css';
import { useSettingsEdit } from './use-settings-edit.js';

/** What the event says about itself: its words in three languages and the size of its teams. */
export function SettingsForm({ event }: { readonly event: EventSettingsFragment }) {
  const t = useManageText();
  const toast = useToast();
  const { draft, dirty, change, kept, save, busy, trouble, conflict, resolve } = useSettingsEdit(event);
  const errorOf = useFieldErrors(trouble);
  const form = useFocusOnError(trouble);
  const nameOf = (name: SettingName) => {
    if (name === 'teamMin' || name === 'teamMax' || isChoice(name)) return t(`settings.${name}`);
    const [text, locale] = partsOf(name);
    return t('field.inLanguage', { label: t(`settings.${text}`), language: t(`language.${locale}`) });
  };
  const valueOf = (from: SettingsDraft, name: SettingName) =>
    isChoice(name) ? t(from[name] === 'yes' ? 'settings.yes' : 'settings.no') : from[name];
  const words = (name: TextName) => ({
    name,
    label: t(`settings.${name}`),
    value: textIn(draft, name),
    onChange: (value: LocalizedDraft) => change({ ...draft, ...textAs(name, value) }),
    errorOf,
  });
  const tell = async (saved: Promise<boolean>) => {
    if (await saved) toast(t('settings.saved'));
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles['form']}
      onSubmit={(submit) => {
        submit.preventDefault();
        void tell(save());
      }}
    >
      <LeaveGuard when={dirty} />
      <KeptWords form={kept} />
      <LocalizedField {...words('title')} description={t('create.nameHelp')} />
      <LocalizedField {...words('promise')} description={t('create.promiseHelp')} rows={3} />
      <div className={styles['long']}>
        <LocalizedField {...words('description')} description={t('settings.descriptionHelp')} rows={10} />
        <Preview draft={draft} />
      </div>
      <fieldset className={styles['sizes']}>
        <legend>{t('settings.team')}</legend>
        {(['teamMin', 'teamMax'] as const).map((name) => (
          <TextInput
            key={name}
            inputMode="numeric"
            label={t(`settings.${name}`)}
            value={draft[name]}
            onChange={(input) => change({ ...draft, [name]: input.currentTarget.value.replace(/\D/g, '') })}
            error={errorOf(name)}
          />
        ))}
      </fieldset>
      {CHOICES.map((name) => (
        <Switch
          key={name}
          label={t(`settings.${name}`)}
          description={t(`settings.${name}Help`)}
          checked={draft[name] === 'yes'}
          onChange={(input) => change({ ...draft, [name]: input.currentTarget.checked ? 'yes' : 'no' })}
        />
      ))}
      {conflict !== null && (
        <MergeView
          fields={conflict.names.map((name) => ({
            key: name,
            label: nameOf(name),
            mine: valueOf(draft, name),
            theirs: valueOf(conflict.theirs, name),
          }))}
          onResolve={(choice) => void tell(resolve(choice))}
        />
      )}
      <TroubleNotice trouble={trouble} fields={['title', 'promise', 'description', 'teamMin', 'teamMax']} />
      <div className={styles['save']} data-dirty={dirty}>
        <Button type="submit" loading={busy} disabled={!dirty || conflict !== null}>
          {t('settings.save')}
        </Button>
        <p role="status" className="small dimmed">
          {dirty ? t('settings.unsaved') : ''}
        </p>
      </div>
    </form>
  );
}

/** The long text as everybody will read it, on demand. */
function Preview({ draft }: { readonly draft: SettingsDraft }) {
  const t = useManageText();
  const written = LOCALES.filter((locale) => draft[`description.${locale}`].trim() !== '');
  if (written.length === 0) return null;
  return (
    <details className={styles['preview']}>
      <summary>{t('settings.preview')}</summary>
      {written.map((locale) => (
        <div key={locale} lang={locale} className={styles['text']}>
          <Prose text={draft[`description.${locale}`]} />
        </div>
      ))}
    </details>
  );
}

function textIn(draft: SettingsDraft, name: TextName): LocalizedDraft {
  return Object.fromEntries(LOCALES.map((locale) => [locale, draft[`${name}.${locale}`]]));
}

function textAs(name: TextName, value: LocalizedDraft): Partial<SettingsDraft> {
  return Object.fromEntries(LOCALES.map((locale) => [`${name}.${locale}`, value[locale] ?? '']));
}
