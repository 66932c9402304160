import type { FormField } from '@jamboree/event-domain';
import { useFormat, useLocalized } from '@jamboree/platform-web';
import { useVersionsText } from '../versions-texts.js';
import type { Line } from './history.js';

const FILES = ['added', 'removed', 'replaced', 'renamed'] as const;

/** What a version has changed since the one before, in a sentence. */
export function ChangeSentence({ changes, fields }: { readonly changes: Line['changes']; readonly fields: readonly FormField[] }) {
  const t = useVersionsText();
  const format = useFormat();
  const localized = useLocalized();
  if (!changes) return t('change.first');
  const titles = new Map(fields.map(({ key, title }) => [key, localized(title)]));
  const named = [...fields.map(({ key }) => key), ...changes.fields.filter((key) => !titles.has(key))].filter((key) =>
    changes.fields.includes(key),
  );
  const sentences = [
    ...(named.length === 0 ? [] : [t('change.fields', { fields: format.list(named.map((key) => titles.get(key) ?? key)) })]),
    ...FILES.filter((kind) => changes.files[kind].length > 0).map((kind) =>
      t(`change.${kind}`, { names: format.list([...changes.files[kind]]) }),
    ),
  ];
  return sentences.length === 0 ? t('change.none') : sentences.join(' ');
}
