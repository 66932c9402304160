/** Whom something of an event is shown to: everybody, or people with a role in it. */
export const AUDIENCES = ['PUBLIC', 'PARTICIPANTS'] as const;
export type Audience = (typeof AUDIENCES)[number];
