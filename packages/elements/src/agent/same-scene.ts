import type { View } from '@filrouge/engine';

/** Whether what stands around the question may follow it a frame later: the parts of the call stay the same ones. */
export function isSameScene(shown: View, next: View): boolean {
  return shown.phase === next.phase && shown.sessionId === next.sessionId;
}

/** Troubles of a call as one text, to know the same ones again. */
export function problemsKey(view: View | undefined): string {
  return JSON.stringify(view?.problems ?? []);
}
