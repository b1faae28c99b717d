import type { Session, View } from '@filrouge/engine';
import type { ControlHost } from '../controls/control.js';

type HostData = Pick<ControlHost<unknown>, 'lookup' | 'lookUp' | 'uploads' | 'attach' | 'retryUpload' | 'dropUpload'>;

/** What a question's control reads of the host's data, and how it asks for more; no session, no answer. */
export function dataOf(view: View, id: string, session: Session | undefined): HostData {
  return {
    lookup: Object.hasOwn(view.lookups, id) ? view.lookups[id] : undefined,
    lookUp: (query) => session?.lookUp(id, query),
    uploads: view.uploads[id] ?? [],
    attach: (files) => session?.attach(id, files),
    retryUpload: (key) => session?.retryUpload(key),
    dropUpload: (key) => session?.dropUpload(key),
  };
}
