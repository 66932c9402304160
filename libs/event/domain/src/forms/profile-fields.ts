import { PROFILE_LIMITS, SPOKEN_LANGUAGES, type ProfileContent, type Told } from '@jamboree/identity-domain';
import type { LocalizedText, Sector } from '@jamboree/kernel';
import { entriesOf, listText, type AnswerText, type AnswerTexts } from './answer-texts.js';
import { plainField, type Form, type FormField } from './form.js';

/** The parts of a profile that a registration form may ask for, by the key of their field. City and sector are asked in every application. */
export const PROFILE_KEYS = ['skills', 'languages', 'offers', 'seeks', 'about'] as const;
export type ProfileKey = (typeof PROFILE_KEYS)[number];

/** Languages of the partnership and of many who live there; an organiser takes away what is not asked for. */
const ASKED_LANGUAGES: readonly { readonly key: (typeof SPOKEN_LANGUAGES)[number]; readonly title: LocalizedText }[] = [
  { key: 'id', title: { en: 'Indonesian', de: 'Indonesisch', id: 'Indonesia' } },
  { key: 'de', title: { en: 'German', de: 'Deutsch', id: 'Jerman' } },
  { key: 'en', title: { en: 'English', de: 'Englisch', id: 'Inggris' } },
  { key: 'jv', title: { en: 'Javanese', de: 'Javanisch', id: 'Jawa' } },
  { key: 'su', title: { en: 'Sundanese', de: 'Sundanesisch', id: 'Sunda' } },
  { key: 'ar', title: { en: 'Arabic', de: 'Arabisch', id: 'Arab' } },
  { key: 'tr', title: { en: 'Turkish', de: 'Türkisch', id: 'Turki' } },
  { key: 'zh', title: { en: 'Chinese', de: 'Chinesisch', id: 'Tionghoa' } },
  { key: 'uk', title: { en: 'Ukrainian', de: 'Ukrainisch', id: 'Ukraina' } },
  { key: 'pl', title: { en: 'Polish', de: 'Polnisch', id: 'Polandia' } },
  { key: 'fr', title: { en: 'French', de: 'Französisch', id: 'Prancis' } },
  { key: 'es', title: { en: 'Spanish', de: 'Spanisch', id: 'Spanyol' } },
];

/** As an organiser adds them; words and options are then theirs. */
export const PROFILE_FIELDS: Readonly<Record<ProfileKey, FormField>> = {
  skills: plainField({
    key: 'skills',
    kind: 'TAGS',
    title: { en: 'Skills', de: 'Fähigkeiten', id: 'Keahlian' },
    help: { en: 'What you are good at.', de: 'Was Sie gut können.', id: 'Hal yang Anda kuasai.' },
    maxLength: PROFILE_LIMITS.skill,
  }),
  languages: plainField({
    key: 'languages',
    kind: 'CHOICES',
    title: { en: 'Languages', de: 'Sprachen', id: 'Bahasa' },
    help: {
      en: 'Those in which you can work with others.',
      de: 'In denen Sie mit anderen arbeiten können.',
      id: 'Bahasa yang dapat Anda pakai untuk bekerja bersama.',
    },
    options: ASKED_LANGUAGES,
  }),
  offers: plainField({
    key: 'offers',
    kind: 'SHORT_TEXT',
    title: { en: 'What I bring', de: 'Was ich mitbringe', id: 'Yang saya tawarkan' },
    help: {
      en: 'Knowledge, data, contacts, time.',
      de: 'Wissen, Daten, Kontakte, Zeit.',
      id: 'Pengetahuan, data, jejaring, waktu.',
    },
    maxLength: PROFILE_LIMITS.wish,
  }),
  seeks: plainField({
    key: 'seeks',
    kind: 'SHORT_TEXT',
    title: { en: 'What I look for', de: 'Was ich suche', id: 'Yang saya cari' },
    help: { en: 'People, knowledge, partners.', de: 'Menschen, Wissen, Partner.', id: 'Orang, pengetahuan, mitra.' },
    maxLength: PROFILE_LIMITS.wish,
  }),
  about: plainField({
    key: 'about',
    kind: 'LONG_TEXT',
    title: { en: 'About me', de: 'Über mich', id: 'Tentang saya' },
    help: { en: 'At most 600 characters.', de: 'Höchstens 600 Zeichen.', id: 'Paling banyak 600 karakter.' },
    maxLength: PROFILE_LIMITS.about,
  }),
};

/** What of a profile a field of a registration form asks for; null: nothing that a profile knows. */
export function profileKeyOf({ key, kind }: Pick<FormField, 'key' | 'kind'>): ProfileKey | null {
  const known = PROFILE_KEYS.find((one) => one === key);
  return known !== undefined && PROFILE_FIELDS[known].kind === kind ? known : null;
}

/** The answers that a profile holds already, each within what its field takes. */
export function answersFromProfile({ fields }: Form, content: ProfileContent): AnswerText[] {
  return fields.flatMap((field) => {
    const text = textFrom(field, content).slice(0, field.kind === 'TAGS' ? undefined : (field.maxLength ?? undefined));
    return text === '' ? [] : [{ key: field.key, text }];
  });
}

function textFrom(field: FormField, { skills, languages, offers, seeks, about }: ProfileContent): string {
  switch (profileKeyOf(field)) {
    case 'skills':
      return listText(skills);
    case 'languages':
      return listText(optionKeys(field).filter((key) => languages.some((language) => language === key)));
    case 'offers':
      return offers.text;
    case 'seeks':
      return seeks.text;
    case 'about':
      return about;
    case null:
      return '';
  }
}

/** What an application tells of what a profile knows; consents and free answers are none of it. */
export function toldInApplication(
  fields: readonly FormField[],
  answers: AnswerTexts,
  { city, sector }: { readonly city: string | null; readonly sector: Sector | null },
): Told {
  const parts = fields.flatMap((field): [ProfileKey, Told[ProfileKey]][] => {
    const key = profileKeyOf(field);
    const text = answers.get(field.key) ?? '';
    switch (key) {
      case null:
        return [];
      case 'skills':
        return [[key, entriesOf(text)]];
      case 'languages':
        return [[key, { asked: optionKeys(field), spoken: entriesOf(text) }]];
      default:
        return [[key, text]];
    }
  });
  return { city, sector, ...Object.fromEntries(parts) };
}

function optionKeys({ options }: FormField): string[] {
  return options.map(({ key }) => key);
}
