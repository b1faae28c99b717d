import { constantTemplate, type Template } from '../expression/constant-template.js';
import type { CompiledText, ShownText } from './compiled-text.js';

const none: readonly string[] = [];

/** A text in one language with nothing to fill in. A scenario has thousands: each holds what is shown, and no more. */
export class PlainText implements CompiledText {
  readonly source: string;
  readonly path: string;
  readonly reads = none;
  readonly plain: ShownText;

  /** `locale` is the language it is written in. */
  constructor(source: string, path: string, locale: string) {
    this.source = source;
    this.path = path;
    this.plain = { text: source, locale };
  }

  get templates(): ReadonlyMap<string, Template> {
    return new Map([[this.plain.locale, constantTemplate(this.source, this.source)]]);
  }
}
