import type { Locale } from '@jamboree/kernel';

/** The parts of a mail, in the order in which they appear. All of it is plain text: what people typed never becomes markup. */
export interface MailContent {
  readonly locale: Locale;
  /** Name of the instance, shown above everything. */
  readonly instanceName: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** Something to copy, such as a code: shown large, alone on its line. */
  readonly copyable?: string;
  readonly footnotes: readonly string[];
}

export interface ComposedMail {
  readonly text: string;
  readonly html: string;
}

/** A mail as plain text and as HTML with the same words; one column, no images, nothing loaded from elsewhere. */
export function composeMail(content: MailContent): ComposedMail {
  return { text: asText(content), html: asHtml(content) };
}

function asText({ instanceName, paragraphs, action, copyable, footnotes }: MailContent): string {
  const blocks = [
    instanceName,
    ...paragraphs,
    ...(action === undefined ? [] : [`${action.label}:\n${action.url}`]),
    ...(copyable === undefined ? [] : [copyable]),
    ...(footnotes.length === 0 ? [] : ['--', ...footnotes]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function asHtml({ locale, instanceName, paragraphs, action, copyable, footnotes }: MailContent): string {
  const blocks = [
    block('p', STYLES.brand, instanceName),
    ...paragraphs.map((paragraph) => linked(STYLES.paragraph, paragraph)),
    ...(action === undefined
      ? []
      : [`<p><a href="${escapeHtml(action.url)}" style="${STYLES.button}">${escapeHtml(action.label)}</a></p>`]),
    ...(copyable === undefined ? [] : [block('p', STYLES.copyable, copyable)]),
    ...footnotes.map((footnote) => linked(STYLES.footnote, footnote)),
  ];
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `<!doctype html><html lang="${locale}"><head>${head}</head><body style="${STYLES.body}"><div style="${STYLES.column}">${blocks.join('')}</div></body></html>`;
}

/** Mail programs know no style sheets, so the few colours of the light theme are written out here. */
const STYLES = {
  body: 'margin:0;padding:24px;background:#fcfaf6;color:#142026;font:16px/1.55 system-ui,sans-serif',
  column: 'max-width:560px;margin:0 auto',
  brand: 'margin:0 0 24px;font-weight:700',
  paragraph: 'margin:0 0 16px',
  button: 'display:inline-block;padding:12px 20px;border-radius:10px;background:#007076;color:#ffffff;text-decoration:none;font-weight:600',
  link: 'color:#007076;overflow-wrap:anywhere',
  copyable: 'margin:8px 0 16px;font-size:30px;letter-spacing:4px;font-variant-numeric:tabular-nums',
  footnote: 'margin:16px 0 0;font-size:14px;color:#455259',
} as const;

function block(tag: 'p', style: string, text: string): string {
  return `<${tag} style="${style}">${escapeHtml(text)}</${tag}>`;
}

/** A text with its line breaks and its addresses as links; nothing else in it becomes markup. */
function linked(style: string, text: string): string {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => {
    const escaped = escapeHtml(part).replaceAll('\n', '<br>');
    return index % 2 === 0 ? escaped : `<a href="${escaped}" style="${STYLES.link}">${escaped}</a>`;
  });
  return `<p style="${style}">${parts.join('')}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
