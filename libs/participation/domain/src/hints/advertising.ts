/** Words that dress an address up as a vendor's support page, or sell something. */
const BAIT =
  /office[-.]?(?:com|365|setup|help)|[-.]?setup[-.]|com-?setup|norton|mcafee|webroot|activate|activation|product-?key|help-?line|support-?number|toll-?free|customer-?(?:care|service)|casino|betting|poker|viagra|cialis|pharma|loans?-|essay|write-?my-?paper|dissertation|assignment-?help|escort|replica|torrent|crack(?:ed)?-|keygen|seo-?(?:service|agency|expert)/iu;

/** Places where projects really live: an entry that links to one of them is not a link farm by its words alone. */
const WORKSHOPS =
  /(?:^|\.)(?:github\.com|github\.io|gitlab\.com|bitbucket\.org|devpost\.com|glitch\.me|figma\.com|youtu\.be|youtube\.com|vimeo\.com|docs\.google\.com|drive\.google\.com|herokuapp\.com|vercel\.app|netlify\.app|huggingface\.co|codeberg\.org)$/iu;

/** Whether a title or a host reads like an advertisement. */
export function isBait(words: string): boolean {
  return BAIT.test(words.replaceAll(' ', '-'));
}

export function isWorkshop(host: string): boolean {
  return WORKSHOPS.test(host);
}
