/** Work of a page that loads what does it when it is wanted. */
export interface LatePort<Port> {
  /** What does the work now: something plainer until the part is there. */
  readonly current: () => Port;
  /** Loads the part; undefined when it is there. Never rejects: what could not be had is tried again when next wanted. */
  readonly want: () => Promise<void> | undefined;
}

/**
 * Work that must be done at once, and better by a part that a page loads. `load` has its `import('…')` written out: the
 * script-tag build makes a file of it. `meanwhile` does the work where the part is not there, or cannot be had.
 */
export function latePort<Port>(load: () => Promise<Port>, meanwhile: Port): LatePort<Port> {
  let port: { readonly part: Port } | undefined;
  let coming: Promise<void> | undefined;
  const get = async (): Promise<void> => {
    try {
      port = { part: await load() };
    } catch {
      // The network is gone, or the page was built anew since it was opened: the plainer work is done all the same.
    }
    coming = undefined;
  };
  const want = () => (port ? undefined : (coming ??= get()));
  return {
    current: () => {
      // Who works before anybody asked for the part has the next work done by it.
      void want();
      return port ? port.part : meanwhile;
    },
    want,
  };
}
