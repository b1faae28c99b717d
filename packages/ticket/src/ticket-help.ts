import * as z from 'zod/mini';
import { described, instant, text, texts } from './described.js';
import { articleOutcomes } from './ticket-values.js';

const triedArticleSchema = z.strictObject({
  id: text("The article's id."),
  title: text("The article's title then."),
  outcome: z
    .optional(z.enum(articleOutcomes))
    .check(described('What it did for the caller; absent when steps were carried out and nobody said.')),
  stepsDone: z.optional(texts('Steps of the article that were carried out.')),
});

/** Schema of what the knowledge base gave. */
export const knowledgeSchema = z
  .strictObject({
    suggested: z
      .array(z.strictObject({ id: text("The article's id."), title: text("The article's title then.") }))
      .check(described('Articles that were shown.')),
    opened: texts('Ids of the articles that were opened.'),
    tried: z.array(triedArticleSchema).check(described('Articles that were tried with the caller.')),
    failedSearches: texts('Searches that found nothing.'),
    missing: z.optional(texts('Knowledge that the desk lacks, in the words of the operator.')),
  })
  .check(described('What the knowledge base gave.'));

/** Schema of one remote assistance. */
export const assistanceSchema = z
  .strictObject({
    at: instant('It was opened then.'),
    id: text("The way's id in the scenario."),
    kind: text('What opened it: rdp, teamviewer, anydesk, ssh or custom.'),
    label: text('What it is called.'),
    target: text('The machine, as it was named then.'),
  })
  .check(z.meta({ id: 'TicketAssistance', description: 'Remote assistance that was opened.' }));

/** Schema of the known incident of a call. */
export const incidentSchema = z
  .strictObject({
    id: text('What the ticketing tool or the monitoring calls it.'),
    title: text('Its title then.'),
    source: z.optional(text('Where it is known.')),
    url: z.optional(text('Where it can be seen.')),
    since: z.optional(text('It is open since then. UTC, ISO 8601.')),
  })
  .check(described('The known incident that the call is part of; absent unless the outcome is `linked`.'));
