import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** Values for the placeholders of an ICU message. */
export type TextValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;
/** Values that may hold elements, and functions for tags: `<b>text</b>` → `{ b: (children) => <b>{children}</b> }`. */
export type RichValues = Readonly<Record<string, ReactNode | Date | ((children: ReactNode[]) => ReactNode)>>;

/** Reads one scope's texts; the key is checked by the compiler against the English catalogue. */
export interface Text<Key extends string> {
  (key: Key, values?: TextValues): string;
  rich(key: Key, values: RichValues): ReactNode;
}

/** `const useText = createUseText<keyof typeof en>('event')`: the hook a library's components read their texts with. */
export function createUseText<Key extends string>(scope: string): () => Text<Key> {
  return function useText() {
    const intl = useIntl();
    return useMemo(() => {
      const plain = (key: Key, values?: TextValues) => intl.formatMessage({ id: `${scope}:${key}` }, values);
      const rich = (key: Key, values: RichValues) => intl.formatMessage({ id: `${scope}:${key}` }, values);
      return Object.assign(plain, { rich });
    }, [intl]);
  };
}
