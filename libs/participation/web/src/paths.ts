/** The addresses of this library's screens. */
export const teamPath = (slug: string): string => `/e/${slug}/team`;
export const finderPath = (slug: string): string => `/e/${slug}/teams`;
export const joinPath = (token: string): string => `/join/${encodeURIComponent(token)}`;
export const submissionPath = (slug: string): string => `/e/${slug}/submission`;
export const receiptPath = (slug: string): string => `/e/${slug}/submission/receipt`;
export const versionsPath = (slug: string): string => `/e/${slug}/submission/versions`;
export const verifyPath = (number: string): string => `/verify/${encodeURIComponent(number)}`;
export const ideasPath = (slug: string): string => `/e/${slug}/ideas`;
export const ideaPath = (id: string): string => `/ideas/${id}`;
export const manageSubmissionsPath = (slug: string): string => `/manage/${slug}/submissions`;
export const manageSubmissionPath = (slug: string, id: string): string => `/manage/${slug}/submissions/${id}`;
export const manageVersionsPath = (slug: string, id: string): string => `/manage/${slug}/submissions/${id}/versions`;
