import type { RemoteTransport } from './transport.js';
import { mostCharacters } from './transport.js';

/** How `fetchTransport` calls. */
export interface FetchTransportOptions {
  /** The platform's fetch, or one of the host's with its credentials. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** What stands before every path, such as `/help-proxy` or `https://kb.example`. */
  readonly baseUrl: string;
  /** Added to every request, such as an Authorization. Defaults to none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A transport by fetch; an answer of more than `mostCharacters` is cut off there. */
export function fetchTransport({ fetch, baseUrl, headers = {} }: FetchTransportOptions): RemoteTransport {
  const base = baseUrl.replace(/\/+$/, '');
  return async (request, { signal }) => {
    const response = await fetch(base + request.path, {
      method: request.method,
      headers: { accept: 'application/json', ...request.headers, ...headers },
      ...(request.body !== undefined && { body: request.body }),
      ...(signal && { signal }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await boundedText(response),
    };
  };
}

async function boundedText(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > mostCharacters) {
      await reader.cancel();
      return text;
    }
  }
  return text + decoder.decode();
}
