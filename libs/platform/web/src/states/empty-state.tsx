import { Sprout, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { StatePage } from './state-page.js';

interface EmptyStateProps {
  /** One sentence: what would stand here. */
  readonly title: ReactNode;
  /** One action that fills it. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
  readonly icon?: LucideIcon;
  readonly level?: 1 | 2 | 3;
}

export function EmptyState({ icon = Sprout, ...rest }: EmptyStateProps) {
  return <StatePage icon={icon} {...rest} />;
}
