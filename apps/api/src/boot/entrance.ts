/** Where people enter: at the host of the links in mails, because a sign-in at another one is not known there. */
export function entrance(publicUrl: string, listening: string): string {
  const address = new URL(publicUrl);
  const chosenBySystem = address.port === '0';
  if (!chosenBySystem) return publicUrl;
  address.port = new URL(listening).port;
  return address.origin;
}
