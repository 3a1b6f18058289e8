// Asks the server one question. The only place of the page that speaks over the network.
import type { Operation } from './generated/operations.ts';

/** Why there is no answer: the server's code, or one of ours. */
export class Refusal extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

type Body<Answer> = {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/**
 * The answer to a question; throws a Refusal: OFFLINE, NOT_GRAPHQL, or the code that the server gives. A change needs
 * the token.
 */
export const ask = async <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: NoInfer<Variables>,
  token: string | null = null,
): Promise<Answer> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-graphql-yoga-csrf': '1',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: operation.text, operationName: operation.name, variables }),
  }).catch((cause: unknown) => {
    throw new Refusal('OFFLINE', '', { cause });
  });
  const body = (await response.json().catch((cause: unknown) => {
    throw new Refusal('NOT_GRAPHQL', `HTTP ${response.status}`, { cause });
  })) as Body<Answer>;
  const first = body.errors?.[0];
  if (first) throw new Refusal(first.extensions?.code ?? 'INTERNAL', first.message);
  if (!body.data) throw new Refusal('NOT_GRAPHQL', `HTTP ${response.status}`);
  return body.data;
};

/** Hands a file over to be read, and throws as `ask` does. */
export const handOver = async (file: Blob, name: string, token: string): Promise<void> => {
  const response = await fetch(`/intake?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
    body: file,
  }).catch((cause: unknown) => {
    throw new Refusal('OFFLINE', '', { cause });
  });
  if (response.ok) return;
  const { error } = (await response.json().catch(() => ({}))) as {
    readonly error?: { readonly code?: string; readonly message: string };
  };
  throw new Refusal(error?.code ?? 'NOT_GRAPHQL', error?.message ?? `HTTP ${response.status}`);
};

/** What was thrown, as a Refusal. */
export const toRefusal = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal('INTERNAL', String(error), { cause: error });
