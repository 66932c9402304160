import { LOCALES } from '@jamboree/kernel';
import { MergeView, useLocale, useLocalized, type LocalizedValue } from '@jamboree/platform-web';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { useManageText } from '../../manage-texts.js';
import { useScheduleText } from '../../schedule-texts.js';
import { clocksOf } from '../../time/clocks-of.js';
import { inCities } from '../../time/moments.js';
import { merged, partsOf, type EntryDraft, type EntryPart } from './entry-draft.js';

interface EntryMergeProps {
  readonly event: ManagedEvent;
  readonly tracks: readonly { readonly id: string; readonly title: LocalizedValue }[];
  readonly mine: EntryDraft;
  readonly theirs: EntryDraft;
  readonly onChosen: (draft: EntryDraft) => void;
}

/** One entry as two organisers wrote it at the same time. */
export function EntryMerge({ event, tracks, mine, theirs, onChosen }: EntryMergeProps) {
  const t = useScheduleText();
  const manage = useManageText();
  const locale = useLocale();
  const localized = useLocalized();
  const zones = clocksOf(event);
  const label = (part: EntryPart): string => {
    if (part === 'startsAt') return t('form.starts', { city: zones[0].city });
    if (part === 'endsAt') return t('form.ends', { city: zones[0].city });
    if (part === 'trackId') return t('page.track');
    if (part === 'inside' || part === 'speaker' || part === 'place' || part === 'link') return t(`form.${part}`);
    const { text, language } = wordsAt(part);
    return manage('field.inLanguage', { label: t(`form.${text}`), language: manage(`language.${language}`) });
  };
  const shown = (part: EntryPart, draft: EntryDraft): string => {
    if (part === 'startsAt') return inCities(draft.startsAt, zones, locale);
    if (part === 'endsAt') return draft.endsAt === null ? t('form.milestone') : inCities(draft.endsAt, zones, locale);
    if (part === 'trackId') return localized(tracks.find(({ id }) => id === draft.trackId)?.title ?? {}) || t('form.noTrack');
    if (part === 'inside') return t(draft.inside ? 'form.yes' : 'form.no');
    if (part === 'speaker' || part === 'place' || part === 'link') return draft[part];
    const { text, language } = wordsAt(part);
    return draft[text][language] ?? '';
  };
  return <MergeView fields={partsOf(mine, theirs, label, shown)} onResolve={(choice) => onChosen(merged(mine, theirs, choice))} />;
}

function wordsAt(part: EntryPart) {
  return {
    text: part.startsWith('title.') ? ('title' as const) : ('text' as const),
    language: LOCALES.find((one) => part.endsWith(`.${one}`)) ?? LOCALES[0],
  };
}
