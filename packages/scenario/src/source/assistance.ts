import * as z from 'zod/mini';
import { nameIdSchema } from './identifier.js';
import { textSchema } from './text.js';

/** Ways to reach a caller's machine. */
export const assistanceKinds = ['rdp', 'teamviewer', 'anydesk', 'ssh', 'custom'] as const;
/** A way to reach a caller's machine. */
export type AssistanceKindName = (typeof assistanceKinds)[number];

/** Ways to the caller's machine that instructions and articles may offer, by their ids. */
export const assistanceSchema = z
  .array(
    z
      .strictObject({
        id: nameIdSchema,
        kind: z.enum(assistanceKinds).check(z.meta({ description: 'What opens it.' })),
        label: textSchema('What it says on the button.'),
        target: z.string().check(
          z.minLength(1),
          z.meta({
            description:
              'The machine: a host name or address with a port where needed (rdp, ssh), the id of the device (teamviewer, anydesk), or the whole address (custom). Answers are piped in.',
            examples: ['{{ workstation }}', 'vnc://{{ workstation }}:5900'],
          }),
        ),
        user: z
          .optional(z.string().check(z.minLength(1)))
          .check(z.meta({ description: 'Who logs in (rdp, ssh). Answers are piped in. Asked for unless said.' })),
      })
      .check(
        z.meta({
          title: 'Remote assistance',
          description: 'A way to the caller’s machine that instructions and articles may offer.',
          examples: [{ id: 'take-over', kind: 'rdp', label: 'Take over the screen', target: '{{ workstation }}' }],
        }),
      ),
  )
  .check(
    z.meta({ description: 'Ways to the caller’s machine that instructions and articles may offer, by their ids.' }),
  );

/** Schema of the ids of assistance that an instruction offers. */
export const offeredAssistanceSchema = z
  .array(z.string())
  .check(z.meta({ description: 'Ids of the remote assistance offered with it.' }));
