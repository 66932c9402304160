import { useGo } from '@jamboree/platform-web';
import { useEffect, useRef, useState } from 'react';

/** Typing goes into the address once it rests. */
const REST = 250;

export interface AddressFilter<Key extends string> {
  /** Empty for what is not filtered by. */
  readonly value: (key: Key) => string;
  readonly set: (key: Key, value: string) => void;
  /** What is being typed into the search field; the list follows `value('search')`. */
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Changes with every filter: a page further down belongs to one of them. */
  readonly key: string;
}

/** What a list is filtered by, kept in the address: it survives a reload and can be passed on. */
export function useAddressFilter<Key extends string>(
  path: string,
  search: Readonly<Record<string, string | undefined>>,
  keys: readonly (Key | 'search')[],
): AddressFilter<Key | 'search'> {
  const go = useGo();
  const [typed, setTyped] = useState(search['search'] ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  }, [search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const query = (wanted: Readonly<Record<string, string | undefined>>) => {
    const parts = keys.flatMap((key) => (wanted[key] === undefined || wanted[key] === '' ? [] : [[key, wanted[key]]]));
    return new URLSearchParams(parts).toString();
  };
  const set = (key: Key | 'search', value: string) => {
    const parts = query({ ...latest.current, [key]: value });
    go(parts === '' ? path : `${path}?${parts}`, { replace: true });
  };
  return {
    value: (key) => search[key] ?? '',
    set,
    typed,
    type: (text) => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => set('search', text.trim()), REST);
    },
    key: query(search),
  };
}
