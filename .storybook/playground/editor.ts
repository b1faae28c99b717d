import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { foldGutter, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Mark } from './check-text.js';
import { completeScenario } from './complete-scenario.js';

const highlights = HighlightStyle.define([
  { tag: tags.propertyName, color: 'light-dark(#0b5394, #8ab8ff)' },
  { tag: tags.string, color: 'light-dark(#7a3e00, #f0b678)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#0b6e4f, #7fd1ae)' },
]);

/** What the editor is made of. */
export interface EditorParts {
  readonly parent: HTMLElement;
  readonly root: ShadowRoot;
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
}

/** An editor of a scenario: JSON in colours, completion by the schema, marks in the margin. Tab leaves it. */
export function createEditor({ parent, root, text, label, onChange }: EditorParts): EditorView {
  const extensions = [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    json(),
    syntaxHighlighting(highlights),
    autocompletion({ override: [completeScenario()] }),
    keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
    EditorView.updateListener.of(({ docChanged, state }) => docChanged && onChange(state.doc.toString())),
  ];
  return new EditorView({ parent, root, state: EditorState.create({ doc: text, extensions }) });
}

/** Shows what is to be mended, in the margin and under the words. */
export function showMarks(editor: EditorView, marks: readonly Mark[]): void {
  const end = editor.state.doc.length;
  const diagnostics = marks.map(({ from, to, severity, message }) => ({
    from: Math.min(from, end),
    to: Math.min(to, end),
    severity,
    message,
  }));
  editor.dispatch(setDiagnostics(editor.state, diagnostics));
}

/** Takes the focus to a place of the text. */
export function goTo(editor: EditorView, { from, to }: Pick<Mark, 'from' | 'to'>): void {
  editor.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  editor.focus();
}

/** Puts another text in place of the whole. */
export function setText(editor: EditorView, text: string): void {
  editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
}
