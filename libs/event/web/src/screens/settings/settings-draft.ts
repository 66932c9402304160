import { LOCALES, type Locale } from '@jamboree/kernel';
import type { LocalizedValue } from '@jamboree/platform-web';

const TEXTS = ['title', 'promise', 'description'] as const;
const FIGURES = ['teamMin', 'teamMax'] as const;
export const CHOICES = ['coauthorOfEachCity', 'lateEntriesMarked'] as const;

export type TextName = (typeof TEXTS)[number];
type FigureName = (typeof FIGURES)[number];
export type ChoiceName = (typeof CHOICES)[number];
/** One thing that can be edited apart from the others: a text in a language, a figure, or a yes or no. */
export type SettingName = `${TextName}.${Locale}` | FigureName | ChoiceName;
/** What an event says about itself while it is edited, every part as text. */
export type SettingsDraft = Readonly<Record<SettingName, string>>;

type Settings = Readonly<Record<TextName, LocalizedValue> & Record<FigureName, number> & Record<ChoiceName, boolean>>;

const answerOf = (yes: boolean) => (yes ? 'yes' : 'no');

export const SETTINGS: readonly SettingName[] = [
  ...TEXTS.flatMap((text) => LOCALES.map((locale) => `${text}.${locale}` as const)),
  ...FIGURES,
  ...CHOICES,
];

export function draftOf(settings: Settings): SettingsDraft {
  return filledBy((name) => {
    if (name === 'teamMin' || name === 'teamMax') return String(settings[name]);
    if (isChoice(name)) return answerOf(settings[name]);
    const [text, locale] = partsOf(name);
    return settings[text][locale] ?? '';
  });
}

/** The same of what a conflict hands over: JSON of unknown shape, of which only texts, figures and choices are taken. */
export function draftOfTheirs(theirs: unknown): SettingsDraft {
  return filledBy((name) => {
    const value = name.split('.').reduce<unknown>(memberOf, theirs);
    if (typeof value === 'boolean') return answerOf(value);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

/** As the API takes it: languages without a text are left out. */
export function inputOf(draft: SettingsDraft) {
  const text = (name: TextName) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, draft[`${name}.${locale}`]] as const).filter(([, words]) => words.trim() !== ''));
  return {
    title: text('title'),
    promise: text('promise'),
    description: text('description'),
    teamMin: figureOf(draft.teamMin),
    teamMax: figureOf(draft.teamMax),
    lateEntriesMarked: draft.lateEntriesMarked === 'yes',
    coauthorOfEachCity: draft.coauthorOfEachCity === 'yes',
  };
}

export interface MergedSettings {
  readonly merged: SettingsDraft;
  /** What both have changed, each to something else; `merged` holds mine. */
  readonly conflicts: readonly SettingName[];
}

/** Joins two edits of one event: what only one of the two changed is taken from the one who did. */
export function mergeSettings(base: SettingsDraft, mine: SettingsDraft, theirs: SettingsDraft): MergedSettings {
  return {
    merged: filledBy((name) => (mine[name] === base[name] ? theirs[name] : mine[name])),
    conflicts: SETTINGS.filter((name) => mine[name] !== base[name] && theirs[name] !== base[name] && mine[name] !== theirs[name]),
  };
}

export function sameSettings(one: SettingsDraft, other: SettingsDraft): boolean {
  return SETTINGS.every((name) => one[name] === other[name]);
}

/** `title.de` → `title`, `de`. */
export function partsOf(name: `${TextName}.${Locale}`): readonly [TextName, Locale] {
  const text = TEXTS.find((one) => name.startsWith(`${one}.`));
  const locale = LOCALES.find((one) => name.endsWith(`.${one}`));
  if (text === undefined || locale === undefined) throw new Error(`${name} is no text of an event.`);
  return [text, locale];
}

export function isChoice(name: SettingName): name is ChoiceName {
  return CHOICES.some((one) => one === name);
}

/** An emptied field is no figure; nought is refused by the server in the field itself. */
function figureOf(text: string): number {
  const figure = Number(text);
  return Number.isInteger(figure) ? figure : 0;
}

function filledBy(valueOf: (name: SettingName) => string): SettingsDraft {
  return Object.fromEntries(SETTINGS.map((name) => [name, valueOf(name)])) as SettingsDraft; // SETTINGS are all names there are
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}
