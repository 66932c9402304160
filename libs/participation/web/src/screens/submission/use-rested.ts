import { useEffect, useState } from 'react';

/** So long nothing is typed before the words are looked at. */
const QUIET = 1_200;

interface Words {
  readonly title: string;
  readonly summary: string;
}

/** Title and summary as they were when the keys last rested. */
export function useRested(title: string, summary: string): Words {
  const [rested, setRested] = useState<Words>({ title: '', summary: '' });
  useEffect(() => {
    const timer = setTimeout(() => setRested({ title: title.trim(), summary: summary.trim() }), QUIET);
    return () => clearTimeout(timer);
  }, [title, summary]);
  return rested;
}
