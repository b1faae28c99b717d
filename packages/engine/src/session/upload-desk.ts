import type { FileReference, Issue } from '@filrouge/scenario';
import type { PickedFile, Upload, UploadView } from '../upload.js';

/** What the desk needs of its session. */
export interface UploadGround {
  /** What keeps a file out, before its bytes are sent. */
  readonly refusalOf: (id: string, file: PickedFile) => Issue | undefined;
  /** Puts a stored file into the answer; an issue when the call does not take it. */
  readonly store: (id: string, file: FileReference) => Issue | undefined;
  /** How the files of a question stand now. */
  readonly tell: (id: string, uploads: readonly UploadView[]) => void;
}

interface Running {
  readonly id: string;
  readonly file: PickedFile;
  readonly abort: AbortController;
  readonly view: UploadView;
}

/** Hands files to the host for one call: each on its own, so that one that fails keeps none of the others. */
export const uploadDesk = (upload: Upload | undefined, ground: UploadGround): UploadDesk => new Desk(upload, ground);

/** What hands files to the host. */
export type UploadDesk = Desk;

class Desk {
  readonly #upload: Upload | undefined;
  readonly #ground: UploadGround;
  readonly #running = new Map<string, Running>();
  #made = 0;

  constructor(upload: Upload | undefined, ground: UploadGround) {
    this.#upload = upload;
    this.#ground = ground;
  }

  /** Sends files; one the question does not take is told and not sent. */
  attach(id: string, files: readonly PickedFile[]): void {
    for (const file of files) {
      const { name, size, type } = file;
      const key = `upload-${String((this.#made += 1))}`;
      this.#start({
        id,
        file,
        abort: new AbortController(),
        view: { key, name, size, type, state: 'uploading', progress: 0 },
      });
    }
  }

  /** Tries a failed file again. */
  retry(key: string): void {
    const running = this.#running.get(key);
    if (running?.view.state !== 'failed') return;
    const { issue: _issue, ...view } = running.view;
    this.#start({ ...running, abort: new AbortController(), view: { ...view, state: 'uploading', progress: 0 } });
  }

  /** Takes a file off the list; one on its way is aborted. */
  drop(key: string): void {
    const running = this.#running.get(key);
    if (!running) return;
    running.abort.abort();
    this.#running.delete(key);
    this.#tell(running.id);
  }

  /** Aborts what is on its way. */
  stop(): void {
    for (const { abort } of this.#running.values()) abort.abort();
    this.#running.clear();
  }

  #start(running: Running): void {
    this.#note(running);
    const refusal = this.#ground.refusalOf(running.id, running.file);
    if (refusal) this.#fail(running, refusal);
    else if (!this.#upload) this.#fail(running, { code: 'upload-missing', path: '', params: {} });
    else void this.#send(running, this.#upload);
  }

  async #send(running: Running, upload: Upload): Promise<void> {
    const { id, file, abort, view } = running;
    const onProgress = (share: number) => {
      const progress = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
      if (!abort.signal.aborted) this.#note({ ...running, view: { ...view, progress } });
    };
    try {
      const stored: unknown = await upload(file, { signal: abort.signal, questionId: id, onProgress });
      if (abort.signal.aborted) return;
      this.#settle(running, referenceOf(stored));
    } catch (error) {
      if (!abort.signal.aborted) this.#fail(running, failure(view.name, error));
    }
  }

  #settle(running: Running, reference: string): void {
    const { name, size, type, key } = running.view;
    const refusal = this.#ground.store(running.id, { name, size, type, reference });
    if (refusal) return this.#fail(running, refusal);
    this.#running.delete(key);
    this.#tell(running.id);
  }

  #fail(running: Running, issue: Issue): void {
    this.#note({ ...running, view: { ...running.view, state: 'failed', issue } });
  }

  #note(running: Running): void {
    this.#running.set(running.view.key, running);
    this.#tell(running.id);
  }

  #tell(id: string): void {
    this.#ground.tell(
      id,
      [...this.#running.values()].filter((running) => running.id === id).map(({ view }) => view),
    );
  }
}

/** What a host hands back is from outside: a number becomes a text. */
function referenceOf(stored: unknown): string {
  const reference: unknown =
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'reference') : undefined;
  if (typeof reference === 'number') return String(reference);
  if (typeof reference === 'string' && reference.trim() !== '') return reference;
  throw new TypeError('upload() must give { reference }');
}

function failure(name: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'upload-failed', path: '', params: { name, ...(reason ? { reason } : {}) } };
}
