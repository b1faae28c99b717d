/** A request as an adapter describes it; the transport adds address, credentials and whatever the host needs. */
export interface RemoteRequest {
  readonly method: 'GET' | 'POST';
  /** From the root of the system, with its query: `/api/v2/help_center/articles/search?query=vpn`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string;
}

/** What came back. */
export interface RemoteResponse {
  readonly status: number;
  /** By lower-case name; only `content-type` and `retry-after` are read. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Carries a request: a fetch to the host's own proxy (`fetchTransport`), a bridge of the ticketing tool. Rejects when
 * the system cannot be reached, and with the signal's reason when aborted.
 */
export type RemoteTransport = (
  request: RemoteRequest,
  options: { readonly signal?: AbortSignal | undefined },
) => Promise<RemoteResponse>;

/** Characters of an answer that are read: a list of articles is a hundredth of it. */
export const mostCharacters = 4_000_000;
