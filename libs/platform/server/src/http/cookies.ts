import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookies } from '../access/origin.js';

/** The `__Host-` prefix makes browsers refuse the cookie without HTTPS, with a domain or with another path. */
export function sessionCookieName(https: boolean): string {
  return https ? '__Host-jamboree' : 'jamboree';
}

/** The value of one cookie of the request; null when it is absent. */
export function readCookie(request: FastifyRequest, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key = '', ...value] = part.split('=');
    if (key.trim() === name) return value.join('=').trim();
  }
  return null;
}

/** Sets and clears the session cookie on the reply. Tokens are base64url, so that nothing needs quoting. */
export function sessionCookies(reply: FastifyReply, https: boolean): SessionCookies {
  const write = (value: string, maxAge: number): void => {
    const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${https ? '; Secure' : ''}`;
    reply.header('set-cookie', `${sessionCookieName(https)}=${value}; ${attributes}`);
  };
  return { set: write, clear: () => write('', 0) };
}
