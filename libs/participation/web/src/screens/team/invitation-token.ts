/** The token in what somebody pasted: a whole invitation link, or the token alone. Null when it is neither. */
export function invitationToken(text: string): string | null {
  const pasted = text.trim();
  const found = /(?:^|\/join\/)([A-Za-z0-9_-]{16,})\/?$/u.exec(pasted)?.[1];
  return found ?? null;
}
