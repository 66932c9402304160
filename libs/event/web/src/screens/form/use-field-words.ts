import type { FormField } from '@jamboree/event-domain';
import { LOCALES } from '@jamboree/kernel';
import { useLocalized, type LocalizedValue } from '@jamboree/platform-web';
import { useBuilderText } from './builder-texts.js';

interface Named {
  readonly key: string;
  readonly title: LocalizedValue;
}

/** A field in words, for two organisers to compare what each made of it. */
export function useFieldWords(
  { phases }: { readonly phases: readonly Named[] },
  { tracks }: { readonly tracks: readonly { readonly id: string; readonly title: LocalizedValue }[] },
): (field: FormField) => string {
  const t = useBuilderText();
  const localized = useLocalized();
  return ({ title, help, required, requiredFrom, options, maxWords, min, max, unit, trackIds, shownWhen }) => {
    const texts = LOCALES.map((locale) => [title[locale], help[locale]].filter(Boolean).join(' – '));
    const phase = phases.find(({ key }) => key === requiredFrom);
    const lines = [
      ...texts,
      required ? (phase === undefined ? t('required') : t('requiredFrom.short', { phase: localized(phase.title) })) : t('optional'),
      options.map((option) => localized(option.title)).join(', '),
      maxWords === null ? '' : t('words.short', { count: maxWords }),
      [min, max].some((bound) => bound !== null) ? `${min ?? ''}–${max ?? ''} ${unit ?? ''}`.trim() : (unit ?? ''),
      tracks
        .filter(({ id }) => trackIds.some((one) => one === id))
        .map((track) => localized(track.title))
        .join(', '),
      shownWhen === null ? '' : t('conditional'),
    ];
    return lines.filter((line) => line !== '').join('\n');
  };
}
