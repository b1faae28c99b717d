import type { AssistanceKindName } from '../source/assistance.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { Compilation } from './compilation.js';
import type { CompiledText } from './compiled-text.js';

/** A way to the caller's machine, its texts compiled. */
export interface CompiledAssistance {
  readonly id: string;
  readonly kind: AssistanceKindName;
  readonly label: CompiledText;
  readonly target: CompiledText;
  readonly user: CompiledText | undefined;
}

/** Compiles the ways to the caller's machine. */
export const compileAssistance = (
  { assistance = [] }: ScenarioSource,
  compilation: Compilation,
): readonly CompiledAssistance[] =>
  assistance.map(({ id, kind, label, target, user }, position) => {
    const path = `/assistance/${position}`;
    return {
      id,
      kind,
      label: compilation.text(label, `${path}/label`),
      target: compilation.text(target, `${path}/target`),
      user: compilation.optionalText(user, `${path}/user`),
    };
  });
