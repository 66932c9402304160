/** As much of an address as the server takes: http or https, no spaces. */
const WEB_ADDRESS = /^https?:\/\/[^\s/$.?#][^\s]*$/iu;
/** What people type when they mean an address: `github.com/arus`. */
const BARE = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/u;

export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}

/** A typed address as it is meant: without spaces around, with a scheme. What cannot be an address stays as it is. */
export function meantAddress(text: string): string {
  const typed = text.trim();
  return BARE.test(typed) ? `https://${typed}` : typed;
}
