import { offeredForm, type Form, type FormField, type FormOffers } from './form.js';

/** One version of a form as it is asked and read. */
export interface AskedForm extends Form {
  readonly number: number;
  /** What versions before it asked for, in the words of the last that did: such answers are kept, and read as asked earlier. */
  readonly askedEarlier: readonly FormField[];
}

/** Version `number` of a form. `history` are all its versions, the first one first. */
export function formAt(history: readonly Form[], number: number, offers: FormOffers): AskedForm {
  const until = history.slice(0, number);
  const form = until.at(-1) ?? { fields: [] };
  return { number, fields: offeredForm(form, offers).fields, askedEarlier: retiredFields(until, form) };
}

function retiredFields(history: readonly Form[], form: Form): FormField[] {
  const current = new Set(form.fields.map(({ key }) => key));
  const words = new Map(history.flatMap(({ fields }) => fields.map((field) => [field.key, field] as const)));
  return [...words.values()].filter(({ key }) => !current.has(key));
}
