import { err, ok, type Result } from '@jamboree/kernel';

declare const mailAddress: unique symbol;

/** A mail address in its one normal form: what two spellings of the same mailbox are compared by. */
export type MailAddress = string & { readonly [mailAddress]: true };

/** RFC 5321, 4.5.3.1: a path of 256 octets holds an address of 254; 64 of them before the @. */
const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;

/** RFC 5322 `dot-atom-text`, with letters of every script (RFC 6531); quoted local parts are refused, nobody has one. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const UNICODE_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * Reads an address as people type or paste it: spaces around it, `mailto:`, and `Name <address>` are taken off.
 * The whole address is lower-cased: the standard would let a server tell `Rina` from `rina`, but none does, and two accounts
 * for one mailbox help nobody. Dots and `+tags` are kept: they do tell mailboxes apart. A domain in another script becomes punycode.
 */
export function parseMailAddress(text: string): Result<MailAddress, 'MalformedMailAddress'> {
  const bare = unwrap(text.normalize('NFKC').trim());
  const at = bare.lastIndexOf('@');
  if (at < 1) return err('MalformedMailAddress');
  const local = bare.slice(0, at).toLowerCase().normalize('NFC');
  const domain = asciiDomain(bare.slice(at + 1));
  if (domain === null || !LOCAL.test(local)) return err('MalformedMailAddress');
  const address = `${local}@${domain}`;
  const tooLong = octets(local) > MAX_LOCAL_LENGTH || octets(address) > MAX_LENGTH;
  return tooLong ? err('MalformedMailAddress') : ok(address as MailAddress); // branding: checked above
}

function unwrap(text: string): string {
  const angled = /<([^<>]*)>$/.exec(text)?.[1] ?? text;
  return angled.trim().replace(/^mailto:/i, '');
}

function asciiDomain(text: string): string | null {
  if (!UNICODE_DOMAIN.test(text)) return null;
  const host = hostOf(text);
  if (host === null) return null;
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  // One label is a machine in a local network, and a numeric end is an IP address: neither is a mailbox's home.
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(last) ? host : null;
}

/** The URL standard knows how names in other scripts become ASCII (UTS 46); null when it refuses the name. */
function hostOf(domain: string): string | null {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
