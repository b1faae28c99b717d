import {
  pickedCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { getLanguageService, TextDocument, type CompletionItem, type JSONSchema } from 'vscode-json-languageservice';
import schema from '../../packages/scenario/schema/scenario.schema.json';

/** Asks the language service of editors what the published schema allows at the cursor. */
export function completeScenario(): (context: CompletionContext) => Promise<CompletionResult | null> {
  // Whatever address a scenario names as its schema, it means this one; nothing is fetched.
  const service = getLanguageService({ schemaRequestService: () => Promise.resolve(JSON.stringify(schema)) });
  // The language service types the drafts of JSON Schema more narrowly than they are.
  service.configure({ schemas: [{ uri: 'filrouge://scenario', fileMatch: ['*'], schema: schema as JSONSchema }] });
  return async ({ state, pos, explicit }) => {
    const document = TextDocument.create('filrouge://scenario.json', 'json', 1, state.doc.toString());
    const offered = await service.doComplete(document, document.positionAt(pos), service.parseJSONDocument(document));
    const [first] = offered?.items ?? [];
    if (!offered || !first || (!explicit && offered.items.length > 60)) return null;
    return { from: pos, filter: false, options: offered.items.map((item) => optionOf(item, document)) };
  };
}

function optionOf(item: CompletionItem, document: TextDocument): Completion {
  const { label, documentation, textEdit, insertText = label } = item;
  const range = textEdit && 'range' in textEdit ? textEdit.range : undefined;
  const text = withoutStops(textEdit?.newText ?? insertText);
  return {
    label,
    ...(documentation ? { info: typeof documentation === 'string' ? documentation : documentation.value } : {}),
    apply: (view: EditorView, completion: Completion, from: number, to: number) => {
      const place = range ? { from: document.offsetAt(range.start), to: document.offsetAt(range.end) } : { from, to };
      view.dispatch({
        changes: { ...place, insert: text },
        selection: { anchor: place.from + text.length },
        annotations: pickedCompletion.of(completion),
      });
    },
  };
}

/** Without the places where other editors put the cursor next. */
const withoutStops = (text: string) => text.replaceAll(/\$\{\d+:?([^}]*)\}|\$\d+/g, '$1');
