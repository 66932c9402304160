import type { FieldKind } from '@jamboree/event-domain';
import {
  AlignLeft,
  Calendar,
  CircleDot,
  Compass,
  Handshake,
  Hash,
  Link,
  ListChecks,
  Paperclip,
  Play,
  Signpost,
  Tags,
  Type,
  type LucideIcon,
} from 'lucide-react';

const ICONS: Readonly<Record<FieldKind, LucideIcon>> = {
  SHORT_TEXT: Type,
  LONG_TEXT: AlignLeft,
  NUMBER: Hash,
  CHOICE: CircleDot,
  CHOICES: ListChecks,
  DATE: Calendar,
  LINKS: Link,
  VIDEO: Play,
  FILE: Paperclip,
  TAGS: Tags,
  TRACK: Compass,
  CHALLENGE: Signpost,
  CONSENT: Handshake,
};

export function KindIcon({ kind }: { readonly kind: FieldKind }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden size={20} />;
}
