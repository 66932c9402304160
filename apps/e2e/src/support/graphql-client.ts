import { randomUUID } from 'node:crypto';

export interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly reference?: string };
}

/** One browser's worth of memory: a cookie jar, and GraphQL over plain HTTP as any client would speak it. */
export class GraphqlClient {
  private cookies = new Map<string, string>();

  /** @param prefix where on the server the application is found, such as a rehearsal's address */
  constructor(
    readonly baseUrl: string,
    private readonly prefix = '',
  ) {}

  /** The same browser at an application below another address. */
  below(path: string): GraphqlClient {
    const client = new GraphqlClient(this.baseUrl, path);
    client.cookies = this.cookies;
    return client;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, this.baseUrl), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '') this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), value);
    }
    return response;
  }

  /** The answer as it came, errors included. */
  async send<Data>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ status: number; data?: Data | null; errors?: GraphqlError[] }> {
    const response = await this.fetch(`${this.prefix}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Data | null; errors?: GraphqlError[] };
    return { status: response.status, ...body };
  }

  /** The data; an error of any kind fails the story. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors !== undefined || data === undefined || data === null) throw new Error(`${query.slice(0, 120)}\n${JSON.stringify(errors)}`);
    return data;
  }

  /** Runs one mutation that takes an `input`; `selection` lists what to read of the payload union. */
  async change<Payload extends { __typename: string }>(
    name: string,
    input: Record<string, unknown>,
    selection: string,
    clientMutationId: string = randomUUID(),
  ): Promise<Payload> {
    const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${inputType}!) { payload: ${name}(input: $input) { __typename ... on Problem { message } ${selection} } }`;
    const { payload } = await this.ask<{ payload: Payload }>(query, { input: { ...input, clientMutationId } });
    return payload;
  }
}
