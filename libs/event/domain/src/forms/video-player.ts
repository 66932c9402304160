/** A player of another site that may stand in a page. */
export interface VideoPlayer {
  readonly provider: 'YouTube' | 'Vimeo';
  /** Address of the player, made of nothing but one of {@link VIDEO_PLAYERS} and the video's own name. */
  readonly address: string;
}

/** Where players come from; pages may frame these and no others. */
export const VIDEO_PLAYERS = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'] as const;

const YOUTUBE =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/)|youtu\.be\/)([\w-]{11})(?:[?&#/].*)?$/u;
const VIMEO = /^https?:\/\/(?:(?:www\.)?vimeo\.com\/|player\.vimeo\.com\/video\/)(\d{4,12})(?:(?:\/|\?h=)([0-9a-f]{6,12}))?(?:[?&#/].*)?$/u;

/** The player for an address of a video, as people copy it; `null` for any other address, which stays a link. */
export function videoPlayer(address: string): VideoPlayer | null {
  const [youtube, vimeo] = VIDEO_PLAYERS;
  const [, clip] = YOUTUBE.exec(address) ?? [];
  if (clip !== undefined) return { provider: 'YouTube', address: `${youtube}/embed/${clip}` };
  const [, number, unlisted] = VIMEO.exec(address) ?? [];
  if (number === undefined) return null;
  return { provider: 'Vimeo', address: `${vimeo}/video/${number}?dnt=1${unlisted === undefined ? '' : `&h=${unlisted}`}` };
}
