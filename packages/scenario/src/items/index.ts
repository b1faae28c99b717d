import * as z from 'zod/mini';
import { assetQuestion } from './asset.js';
import { lookupQuestion } from './lookup.js';
import { choiceQuestion } from './choice.js';
import { choicesQuestion } from './choices.js';
import { dateQuestion } from './date.js';
import { emailQuestion } from './email.js';
import { endItem } from './end.js';
import { filesQuestion } from './files.js';
import { instructionItem } from './instruction.js';
import { integerQuestion } from './integer.js';
import type { Item } from './item.js';
import type { ItemSchema } from './item-schema.js';
import { longTextQuestion } from './long-text.js';
import { numberQuestion } from './number.js';
import { personQuestion } from './person.js';
import { phoneQuestion } from './phone.js';
import type { QuestionType } from './question-type.js';
import type { StructureType } from './structure-type.js';
import { repeatQuestion } from './repeat.js';
import { textQuestion } from './text.js';
import { dateTimeQuestion } from './date-time.js';
import { durationQuestion } from './duration.js';
import { scaleQuestion } from './scale.js';
import { urlQuestion } from './url.js';
import { yesNoQuestion } from './yes-no.js';

/** Every question type, in the order an author is offered them. */
export const questionTypes: readonly QuestionType[] = [
  textQuestion,
  longTextQuestion,
  choiceQuestion,
  choicesQuestion,
  yesNoQuestion,
  integerQuestion,
  numberQuestion,
  scaleQuestion,
  dateQuestion,
  dateTimeQuestion,
  durationQuestion,
  phoneQuestion,
  emailQuestion,
  urlQuestion,
  personQuestion,
  assetQuestion,
  lookupQuestion,
  filesQuestion,
  repeatQuestion,
];

/** Every item type that asks nothing. */
export const structureTypes: readonly StructureType[] = [instructionItem, endItem];

const questionsByName = new Map(questionTypes.map((type) => [type.name, type]));
const structuresByName = new Map(structureTypes.map((type) => [type.name, type]));

/** The question type of that name; undefined for a structure type and for a name nobody has. */
export const questionTypeNamed = (name: string): QuestionType | undefined => questionsByName.get(name);

/** The structure type of that name; undefined for a question type and for a name nobody has. */
export const structureTypeNamed = (name: string): StructureType | undefined => structuresByName.get(name);

/** Schema of a list of items, follow-ups of options included. */
export const itemsSchema: z.ZodMiniType<readonly Item[]> = z.lazy(() => z.array(itemSchema));

const types = [...questionTypes, ...structureTypes];
const schemas = types.map((type) => type.schema(itemsSchema));

/** Schema of one item: its `type` decides the rest. */
export const itemSchema = z
  // The lists above are not empty; the compiler sees only that they are lists.
  .discriminatedUnion('type', schemas as [ItemSchema, ...ItemSchema[]])
  .check(
    z.meta({
      id: 'Item',
      title: 'Item',
      description: 'A question, an instruction or an end.',
      // Said beside the union too, so that an editor tells every type when it knows none of that name.
      properties: { type: { enum: types.map(({ name }) => name) } },
    }),
  );
