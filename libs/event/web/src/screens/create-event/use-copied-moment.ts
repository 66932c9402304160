import { useLocalized, type Issue } from '@jamboree/platform-web';
import { useManageText } from '../../manage-texts.js';

const ENDS = ['closesAt', 'endsAt'];

/** Names a moment of a copied plan that its new start makes impossible: `phases.BUILD.closesAt`, whose title comes with the figures. */
export function useCopiedMoment(): (issue: Issue) => string {
  const t = useManageText();
  const localized = useLocalized();
  return ({ field, figures }) => {
    const [part = '', key = '', moment = ''] = field.split('.');
    const told = textsOf(figures);
    const name = localized({ en: told['en'] ?? null, de: told['de'] ?? null, id: told['id'] ?? null });
    const edge = ENDS.includes(moment) ? 'end' : 'start';
    return t('copy.moment', { part, name: name === '' ? key : name, edge, time: (told['local'] ?? '').replace('T', ' ') });
  };
}

function textsOf(figures: unknown): Readonly<Record<string, string>> {
  if (typeof figures !== 'object' || figures === null) return {};
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => typeof value === 'string'));
}
