import { Button, usePlatformText, useToast } from '@jamboree/platform-web';
import { Copy } from 'lucide-react';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Copies and says so. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const t = usePlatformText();
  const say = useToast();
  const copy = () => void navigator.clipboard.writeText(text).then(() => say(t('action.copied')));
  return (
    <Button variant="default" leftSection={<Copy aria-hidden size={18} />} onClick={copy}>
      {label}
    </Button>
  );
}
