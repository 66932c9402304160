import { PROFILE_PARTS, type ProfilePart } from '@jamboree/identity-domain';
import { MergeView, useFormat } from '@jamboree/platform-web';
import { useProfileText } from '../../profile-texts.js';
import { useProfileWords, type ProfileWords } from '../../use-profile-words.js';
import { shownTo, type ProfileDraft } from './profile-draft.js';

interface ProfileConflictProps {
  readonly mine: ProfileDraft;
  readonly theirs: ProfileDraft;
  readonly onResolve: (draft: ProfileDraft) => void;
}

/** Another tab or device saved meanwhile: part by part, which one stands. Whether one is found is never taken from here unseen. */
export function ProfileConflict({ mine, theirs, onResolve }: ProfileConflictProps) {
  const t = useProfileText();
  const words = useProfileWords();
  const format = useFormat();
  const said = (draft: ProfileDraft, part: ProfilePart) =>
    [partInWords(draft, part, words, (items) => format.list(items)), t(`who.${shownTo(draft, part)}`)]
      .filter((text) => text !== '')
      .join(' · ');
  const fields = PROFILE_PARTS.map((part) => ({
    key: part,
    label: t(`${part}.title`),
    mine: said(mine, part),
    theirs: said(theirs, part),
  }));
  return (
    <MergeView
      fields={fields}
      onResolve={(choice) => {
        const taken = PROFILE_PARTS.filter((part) => choice[part] === 'theirs');
        const parts = Object.fromEntries(taken.map((part) => [part, theirs[part]]));
        const visibility = Object.fromEntries(taken.map((part) => [part, theirs.visibility[part]]));
        onResolve({ ...mine, ...parts, visibility: { ...mine.visibility, ...visibility }, inFinder: mine.inFinder && theirs.inFinder });
      }}
    />
  );
}

function partInWords(draft: ProfileDraft, part: ProfilePart, words: ProfileWords, list: (items: readonly string[]) => string): string {
  switch (part) {
    case 'skills':
      return list(draft.skills.map(words.skill));
    case 'languages':
      return list(draft.languages.map(words.language));
    case 'sector':
      return draft.sector === null ? '' : words.sector(draft.sector);
    case 'offers':
    case 'seeks':
      return list([...draft[part].roles.map(words.role), draft[part].text].filter((text) => text !== ''));
    case 'about':
      return draft.about;
    case 'hours':
      return list(draft.hours.map(words.part));
  }
}
