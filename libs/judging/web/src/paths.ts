/** The addresses of this library's screens. */
export const juryPath = (): string => '/jury';
export const juryPagePath = (roundId: string, position: number): string => `/jury/${roundId}/${position}`;
export const manageJuryPath = (slug: string): string => `/manage/${slug}/jury`;
export const progressPath = (slug: string): string => `/manage/${slug}/progress`;
export const rankingPath = (slug: string): string => `/manage/${slug}/ranking`;

/** The same page for another round of the event. */
export function inRound(path: string, roundId: string): string {
  return `${path}?round=${roundId}`;
}
