import type { FieldKind, FormField } from '@jamboree/event-domain';
import { asId, type LocalizedText } from '@jamboree/kernel';
import type { LocalizedValue } from '@jamboree/platform-web';

/** What a query selects of a form's field. */
export interface SentField {
  readonly key: string;
  readonly kind: FieldKind;
  readonly title: LocalizedValue;
  readonly help: LocalizedValue;
  readonly required: boolean;
  readonly requiredFrom: string | null;
  readonly shownWhen: { readonly field: string; readonly oneOf: readonly string[] } | null;
  readonly trackIds: readonly string[];
  readonly maxWords: number | null;
  readonly maxLength: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly options: readonly { readonly key: string; readonly title: LocalizedValue }[];
  readonly textVersion: number | null;
  readonly askedEarlier: boolean;
}

/** A form as GraphQL sends it, in the words of the domain, so that the same rules count here as on the server. */
export interface ReceivedForm {
  readonly fields: readonly FormField[];
  readonly askedEarlier: readonly FormField[];
}

export function formFrom(sent: readonly SentField[]): ReceivedForm {
  return {
    fields: sent.filter(({ askedEarlier }) => !askedEarlier).map(fieldFrom),
    askedEarlier: sent.filter(({ askedEarlier }) => askedEarlier).map(fieldFrom),
  };
}

function fieldFrom(sent: SentField): FormField {
  const { key, kind, required, requiredFrom, maxWords, maxLength, min, max, unit, textVersion } = sent;
  return {
    ...{ key, kind, required, requiredFrom, maxWords, maxLength, min, max, unit, textVersion },
    title: present(sent.title),
    help: present(sent.help),
    shownWhen: sent.shownWhen === null ? null : { field: sent.shownWhen.field, oneOf: [...sent.shownWhen.oneOf] },
    trackIds: sent.trackIds.map((id) => asId<'Track'>(id)),
    options: sent.options.map((option) => ({ key: option.key, title: present(option.title) })),
  };
}

function present({ en, de, id }: LocalizedValue): LocalizedText {
  return { ...(en ? { en } : {}), ...(de ? { de } : {}), ...(id ? { id } : {}) };
}
