import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import styles from './toasts.module.css';

const ToastContext = createContext<((text: string) => void) | null>(null);
const SHOWN_FOR = 6_000;

/** Short confirmations of what the reader just did ("Copied"). Never the only place of an error. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<{ readonly id: number; readonly text: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((text: string) => {
    clearTimeout(timer.current);
    setToast((last) => ({ id: (last?.id ?? 0) + 1, text }));
    timer.current = setTimeout(() => setToast(null), SHOWN_FOR);
  }, []);
  return (
    <ToastContext value={say}>
      {children}
      <div role="status" className={styles['root']} data-no-print>
        {toast !== null && (
          <p key={toast.id} className={styles['toast']}>
            {toast.text}
          </p>
        )}
      </div>
    </ToastContext>
  );
}

export function useToast(): (text: string) => void {
  const say = use(ToastContext);
  if (say === null) throw new Error('ToastProvider is missing above this component');
  return say;
}
