import type { Issue } from '@filrouge/scenario';

/** A file as a page has it: the engine reads what it is called and how large it is, and hands the rest on untouched. */
export interface PickedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Media type; empty when not known. */
  readonly type: string;
}

/** How a file is to be stored. */
export interface UploadOptions {
  /** Aborted when the file is taken off the list, or the call ends. */
  readonly signal: AbortSignal;
  /** The question it belongs to. */
  readonly questionId: string;
  /** Tells how far it is, from 0 to 1; may be left alone. */
  onProgress(share: number): void;
}

/**
 * Stores a file for the host and gives its own key of it, which answers and ticket hold. It gets the very file the page
 * picked. A rejection is told beside the file, which can be tried again; the others go on.
 */
export type Upload = (file: PickedFile, options: UploadOptions) => Promise<{ readonly reference: string }>;

/** A file that is on its way, or failed; a stored one is in the answer. */
export interface UploadView extends PickedFile {
  /** Of this upload, for `UPLOAD_RETRIED` and the like. */
  readonly key: string;
  readonly state: 'uploading' | 'failed';
  /** From 0 to 1. */
  readonly progress: number;
  readonly issue?: Issue;
}
