/** What people type when they mean an address: `github.com/arus`. */
const BARE = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/u;

/** A typed address as it is meant: without spaces around, with a scheme. What cannot be an address stays as it is. */
export function meantAddress(text: string): string {
  const typed = text.trim();
  return BARE.test(typed) ? `https://${typed}` : typed;
}
