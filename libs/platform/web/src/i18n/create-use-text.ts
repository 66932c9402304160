import { useMemo, type ReactNode } from 'react';
import { useFormatter } from './locale-provider.js';
import type { RichValues, TextValues } from './message-formatter.js';

/** Reads one scope's texts; the key is checked by the compiler against the English catalogue. */
export interface Text<Key extends string> {
  (key: Key, values?: TextValues): string;
  rich(key: Key, values: RichValues): ReactNode;
}

const NO_VALUES: TextValues = {};

/** `const useText = createUseText<keyof typeof en>('event')`: the hook a library's components read their texts with. */
export function createUseText<Key extends string>(scope: string): () => Text<Key> {
  return function useText() {
    const formatter = useFormatter();
    return useMemo(() => {
      const plain = (key: Key, values = NO_VALUES) => formatter.plain(`${scope}:${key}`, values);
      const rich = (key: Key, values: RichValues) => formatter.rich(`${scope}:${key}`, values);
      return Object.assign(plain, { rich });
    }, [formatter]);
  };
}
