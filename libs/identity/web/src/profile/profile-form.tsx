import { Button, timeZoneChoice } from '@jamboree/platform-web';
import {
  TroubleNotice,
  useFieldErrors,
  useLocaleChoice,
  useMutationWithId,
  usePlatformText,
  useScheme,
  useToast,
} from '@jamboree/platform-web';
import type { Locale } from '@jamboree/kernel';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { UpdateProfileDocument } from '../gql/graphql.js';
import type { Me } from '../session/use-session.js';
import { useText } from '../texts.js';
import styles from './profile-form.module.css';

const LOCALES: Readonly<Record<Me['locale'], Locale>> = { EN: 'en', DE: 'de', ID: 'id' };
const NAMES: readonly { readonly value: Me['locale']; readonly label: string }[] = [
  { value: 'EN', label: 'English' },
  { value: 'ID', label: 'Bahasa Indonesia' },
  { value: 'DE', label: 'Deutsch' },
];
const SCHEMES = ['auto', 'light', 'dark'] as const;

/** Name, city, time zone and language of oneself; the appearance belongs to this device. */
export function ProfileForm({ me }: { readonly me: Me }) {
  const t = useText();
  const platform = usePlatformText();
  const toast = useToast();
  const { choose } = useLocaleChoice();
  const scheme = useScheme();
  const update = useMutationWithId(UpdateProfileDocument);
  const errorOf = useFieldErrors(update.trouble);
  const [displayName, setDisplayName] = useState(me.displayName);
  const [city, setCity] = useState(me.city ?? '');
  const [timeZone, setTimeZone] = useState(me.timeZone);
  const [locale, setLocale] = useState(me.locale);
  const save = async () => {
    const outcome = await update.run({
      displayName,
      locale,
      timeZone,
      city: city.trim() === '' ? null : city,
      expectedVersion: me.version,
    });
    if (outcome.kind !== 'done') return;
    await choose(LOCALES[outcome.data.me.locale]);
    toast(t('profile.saved'));
  };
  return (
    <form
      noValidate
      className={styles['root']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TroubleNotice trouble={update.trouble} fields={['displayName', 'city', 'timeZone', 'locale']} />
      <div className={styles['fields']}>
        <TextInput
          label={t('profile.name')}
          autoComplete="name"
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
          error={errorOf('displayName')}
        />
        <TextInput
          label={t('profile.city')}
          value={city}
          onChange={(event) => setCity(event.currentTarget.value)}
          error={errorOf('city')}
        />
        <NativeSelect
          label={t('profile.timeZone')}
          data={timeZoneChoice(timeZone)}
          value={timeZone}
          onChange={(event) => setTimeZone(event.currentTarget.value)}
          error={errorOf('timeZone')}
        />
        <NativeSelect
          label={t('profile.locale')}
          data={NAMES}
          value={locale}
          onChange={(event) => setLocale(NAMES.find(({ value }) => value === event.currentTarget.value)?.value ?? locale)}
        />
        <NativeSelect
          label={t('profile.scheme')}
          data={SCHEMES.map((value) => ({ value, label: t(`profile.scheme.${value}`) }))}
          value={scheme.choice}
          onChange={(event) => scheme.choose(SCHEMES.find((value) => value === event.currentTarget.value) ?? 'auto')}
        />
      </div>
      <Button type="submit" loading={update.busy}>
        {platform('action.save')}
      </Button>
    </form>
  );
}
