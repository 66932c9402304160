import { useGo } from '@jamboree/platform-web';
import { useEffect, useRef, useState } from 'react';

const QUIET = 300;

/** A search box whose text lives in the address: typed at the reader's pace, the address follows when the keys rest. */
export function useAddressSearch(inAddress: string, addressOf: (search: string) => string): readonly [string, (text: string) => void] {
  const go = useGo();
  const [text, setText] = useState(inAddress);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (typed: string) => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go(addressOf(typed.trim()), { replace: true }), QUIET);
  };
  return [text, type];
}
