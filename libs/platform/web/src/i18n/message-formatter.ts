import { IntlMessageFormat } from 'intl-messageformat';
import { Children, type ReactNode } from 'react';

/** Values for the placeholders of an ICU message. */
export type TextValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;
/** Values that may hold elements, and functions for tags: `<b>text</b>` → `{ b: (children) => <b>{children}</b> }`. */
export type RichValues = Readonly<Record<string, ReactNode | Date | ((children: ReactNode[]) => ReactNode)>>;

/** ICU messages by full id: text, or the syntax tree that the build has made of it. */
export type FormattableMessages = Readonly<Record<string, ConstructorParameters<typeof IntlMessageFormat>[0]>>;

/** Formats one language's messages, each compiled once. A missing message shows its id, so that it is noticed. */
export class MessageFormatter {
  readonly #compiled = new Map<string, IntlMessageFormat>();

  constructor(
    readonly locale: string,
    readonly messages: FormattableMessages,
  ) {}

  plain(id: string, values: TextValues): string {
    const message = this.messages[id];
    if (typeof message === 'string' && isLiteral(message)) return message;
    const text: unknown = this.#of(id)?.format(values);
    return typeof text === 'string' ? text : id;
  }

  rich(id: string, values: RichValues): ReactNode {
    const message = this.messages[id];
    if (typeof message === 'string' && isLiteral(message)) return message;
    const parts = this.#of(id)?.format<ReactNode>(values as Record<string, ReactNode | ((children: ReactNode[]) => ReactNode)>); // dates are formatted by the message
    return Array.isArray(parts) ? Children.toArray(parts) : (parts ?? id);
  }

  #of(id: string): IntlMessageFormat | undefined {
    const known = this.#compiled.get(id);
    if (known !== undefined) return known;
    const message = this.messages[id];
    if (message === undefined) {
      reportError(new Error(`No text for ${id} in ${this.locale}`));
      return undefined;
    }
    const made = new IntlMessageFormat(message, this.locale);
    this.#compiled.set(id, made);
    return made;
  }
}

/** Nothing in it for ICU to do; the build leaves such texts as they are. */
function isLiteral(message: string): boolean {
  return !/[{}<>']/.test(message);
}
