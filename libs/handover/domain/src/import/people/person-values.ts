import { isSkill, PROFILE_LIMITS, skillKey, SPOKEN_LANGUAGES, type SpokenLanguage } from '@jamboree/identity-domain';
import { LOCALES, SECTORS, type Locale, type Sector } from '@jamboree/kernel';
import { columnName } from '../import-record.js';

/** How lists call the sectors, in three languages. */
const SECTOR_WORDS: Readonly<Record<Sector, readonly string[]>> = {
  ADMINISTRATION: [
    'administration',
    'public administration',
    'government',
    'city',
    'verwaltung',
    'öffentliche verwaltung',
    'administrasi',
    'pemerintah',
    'pemerintahan',
  ],
  BUSINESS: ['business', 'company', 'industry', 'startup', 'professional', 'wirtschaft', 'unternehmen', 'bisnis', 'swasta', 'dunia usaha'],
  ACADEMIA: ['academia', 'academic', 'university', 'research', 'wissenschaft', 'forschung', 'hochschule', 'akademisi', 'akademik'],
  CIVIL_SOCIETY: ['civil society', 'ngo', 'non profit', 'nonprofit', 'zivilgesellschaft', 'verein', 'masyarakat sipil', 'lsm'],
  STUDENT: [
    'student',
    'students',
    'studierende',
    'studium',
    'studentin',
    'studium oder schule',
    'mahasiswa',
    'pelajar',
    'pelajar atau mahasiswa',
  ],
  OTHER: ['other', 'sonstige', 'sonstiges', 'andere', 'anderes', 'lainnya', 'lain lain'],
};

export function sectorOf(text: string): Sector | null {
  const word = columnName(text);
  return SECTORS.find((sector) => columnName(sector) === word || SECTOR_WORDS[sector].includes(word)) ?? null;
}

/** Tags of languages by what they are called in each language of the interface, and by themselves. */
const LANGUAGE_TAGS: ReadonlyMap<string, SpokenLanguage> = new Map(
  SPOKEN_LANGUAGES.flatMap((tag): [string, SpokenLanguage][] => [
    [tag, tag],
    ...[...LOCALES, tag].map((locale): [string, SpokenLanguage] => [
      columnName(new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag),
      tag,
    ]),
  ]),
);

export function spokenLanguageOf(text: string): SpokenLanguage | null {
  return LANGUAGE_TAGS.get(columnName(text)) ?? LANGUAGE_TAGS.get(columnName(text.split('-')[0] ?? '')) ?? null;
}

/** The language of mails; what is none of ours is left to the organiser's. */
export function mailLanguageOf(text: string): Locale | null {
  const tag = spokenLanguageOf(text.replace(/^bahasa\s+/iu, ''));
  return LOCALES.find((locale) => locale === tag) ?? null;
}

/** Several values in one cell, each once. */
export function listOf(text: string): string[] {
  return [...new Set(text.split(/[,;\n|]+/u).map((item) => item.trim()))].filter((item) => item !== '');
}

/** A well-known skill by its key, another in the words of the list; as many and as long as a profile holds. */
export function skillsOf(text: string): string[] {
  const skills = listOf(text).map((skill) => (isSkill(skillKey(skill)) ? skillKey(skill) : skill.slice(0, PROFILE_LIMITS.skill)));
  return [...new Set(skills)].slice(0, PROFILE_LIMITS.skills);
}
