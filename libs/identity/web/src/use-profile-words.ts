import { isSkill, type DayPart, type TeamRole } from '@jamboree/identity-domain';
import type { Sector } from '@jamboree/kernel';
import { useLocale } from '@jamboree/platform-web';
import { useMemo } from 'react';
import { useProfileText } from './profile-texts.js';

export interface ProfileWords {
  /** A well-known skill in the reader's language, another as its person wrote it. */
  readonly skill: (skill: string) => string;
  readonly role: (role: TeamRole) => string;
  readonly sector: (sector: Sector) => string;
  readonly part: (part: DayPart) => string;
  readonly language: (tag: string) => string;
}

/** What profiles are made of, in the reader's language. */
export function useProfileWords(): ProfileWords {
  const t = useProfileText();
  const locale = useLocale();
  return useMemo(() => {
    const languages = new Intl.DisplayNames(locale, { type: 'language' });
    return {
      skill: (skill) => (isSkill(skill) ? t(`skill.${skill}`) : skill),
      role: (role) => t(`role.${role}`),
      sector: (sector) => t(`sector.${sector}`),
      part: (part) => t(`part.${part}`),
      language: (tag) => languages.of(tag) ?? tag,
    };
  }, [t, locale]);
}
