import type { Config } from '../config/config.js';

/**
 * Everything comes from this server and nobody may frame it; only the two players of videos that a reader starts come from elsewhere. `style-src` needs 'unsafe-inline' because the components place menus and set
 * sizes through style attributes; a style cannot run code, and all user text is rendered as text.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HALF_A_YEAR = 15_552_000;

/** Sent with every answer. */
export function securityHeaders(config: Config): Readonly<Record<string, string>> {
  return {
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    ...(config.https ? { 'strict-transport-security': `max-age=${HALF_A_YEAR}` } : {}),
  };
}
