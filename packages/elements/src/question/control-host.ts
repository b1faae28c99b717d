import type { Session } from '@filrouge/engine';
import type { ControlHost } from '../controls/control.js';
import { controlFor } from '../controls/index.js';
import { dataOf } from './data-of.js';
import type { DraftKeeper } from './draft-keeper.js';
import { placeOf } from './place-of.js';
import { describedBy, errorCodes, type QuestionScene } from './question-scene.js';

/** What a control does with what stands in it. */
export interface ControlActs {
  readonly session: Session | undefined;
  readonly drafts: DraftKeeper;
  readonly giveAndStay: () => void;
  readonly goOn: () => void;
}

/** What the control of a question is rendered and answered with. */
export function controlHostOf(scene: QuestionScene, acts: ControlActs): ControlHost<unknown> {
  const { question, messages, view } = scene;
  const { session, drafts } = acts;
  const place = placeOf(view, question);
  const control = controlFor(question);
  return {
    ...place,
    messages,
    draft: drafts.draftOf(place),
    errors: errorCodes(scene),
    labelId: 'label',
    describedBy: describedBy(scene),
    // The scene is made from the call that is shown.
    preview: (draft) => (session as Session).preview(question.id, control.answerOf(draft, place)),
    ...dataOf(view, question.id, session),
    keep: (draft) => drafts.keep(place, draft),
    giveAndStay: (draft) => {
      drafts.keep(place, draft);
      acts.giveAndStay();
    },
    give: (draft) => {
      drafts.keep(place, draft);
      acts.goOn();
    },
  };
}
