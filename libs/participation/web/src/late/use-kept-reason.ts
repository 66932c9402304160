import { dropFromDevice, keepOnDevice, useFoundOnDevice } from '@jamboree/platform-web';
import { useState } from 'react';

/** Words that wait on this device until they are sent: neither a reload nor a closed dialog loses them. */
export function useKeptReason(key: string): readonly [reason: string, change: (text: string) => void] {
  const [reason, setReason] = useState('');
  useFoundOnDevice<string>(key, ({ value }) => setReason((typed) => (typed === '' ? value : typed)));
  const change = (text: string) => {
    setReason(text);
    if (text === '') dropFromDevice(key);
    else keepOnDevice(key, text, 0);
  };
  return [reason, change];
}
