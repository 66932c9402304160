import { useEffect, useState, type ReactNode } from 'react';

/** Shows its content only after 300 ms: a quick answer must not flicker. */
export function Late({ children }: { readonly children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}
