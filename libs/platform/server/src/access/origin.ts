/** Where a request comes from, and its session cookie. */
export interface RequestOrigin {
  /** The client's address; behind a proxy only as far as TRUST_PROXY allows. */
  readonly ip: string;
  readonly userAgent: string;
  /** The scheme and host people use, without a slash at the end. */
  readonly publicUrl: string;
  readonly sessionToken: string | null;
  readonly cookies: SessionCookies;
}

export interface SessionCookies {
  /** Sets the session cookie for so many seconds. */
  set(token: string, maxAgeSeconds: number): void;
  clear(): void;
}
