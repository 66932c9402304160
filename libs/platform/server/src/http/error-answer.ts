import { HttpException } from '@nestjs/common';
import { NotPermittedError } from '../access/not-permitted.error.js';
import { StorageUnavailable } from '../persistence/storage-unavailable.js';

/** What a client hears of an error, in one form for GraphQL and REST. */
export interface ErrorAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** More that the client may know, such as the reason of a refusal. */
  readonly details?: Readonly<Record<string, string>>;
}

export const BODY_LIMIT_BYTES = 4 * 1_048_576;

const KNOWN: Readonly<Record<string, Omit<ErrorAnswer, 'details'>>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: `This is too large: a request may hold at most ${BODY_LIMIT_BYTES / 1_048_576} MB. Nothing was saved.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send JSON as application/json in UTF-8.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, code: 'BAD_REQUEST', message: 'The request’s length is not what its header says.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: 'BAD_REQUEST', message: 'The request’s body is not valid JSON.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'BAD_REQUEST', message: 'The request’s body is empty.' },
};

/** The answer to an expected error; null for one that has to be masked. */
export function errorAnswer(error: unknown): ErrorAnswer | null {
  if (error instanceof NotPermittedError) {
    const { action, reason } = error.problem;
    return { status: reason === 'SIGNED_OUT' ? 401 : 403, code: 'FORBIDDEN', message: error.message, details: { action, reason } };
  }
  if (error instanceof StorageUnavailable) {
    const message = 'The server cannot reach its data right now. Nothing was changed; please try again in a moment.';
    return { status: 503, code: 'UNAVAILABLE', message, details: { problem: error.problem } };
  }
  const known = KNOWN[fieldOf(error, 'code') ?? ''];
  if (known !== undefined) return known;
  if (error instanceof HttpException && error.getStatus() < 500)
    return { status: error.getStatus(), code: codeOf(error.getStatus()), message: error.message };
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { status, code: 'BAD_REQUEST', message: 'The request cannot be read.' };
  return null;
}

function fieldOf(error: unknown, name: 'code'): string | null {
  return typeof error === 'object' && error !== null && name in error && typeof error[name] === 'string' ? error[name] : null;
}

const CODES: Readonly<Record<number, string>> = {
  401: 'FORBIDDEN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
};

function codeOf(status: number): string {
  return CODES[status] ?? 'BAD_REQUEST';
}
