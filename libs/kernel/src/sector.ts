/** Where somebody works or studies; quotas and mixed teams count by it. */
export const SECTORS = ['ADMINISTRATION', 'BUSINESS', 'ACADEMIA', 'CIVIL_SOCIETY', 'STUDENT', 'OTHER'] as const;
export type Sector = (typeof SECTORS)[number];
