import { FilrougeAgent } from '@filrouge/elements/react';
import { useState, type ReactElement } from 'react';
import { context, deliver, scenario } from '../call.js';

/** One call, and the number of its ticket once it has one. */
export function Call(): ReactElement {
  const [reference, setReference] = useState<string>();
  return (
    <>
      <FilrougeAgent
        scenario={scenario}
        context={context}
        deliver={deliver}
        onTicketDelivered={(event) => setReference(event.reference)}
      />
      <output>{reference}</output>
    </>
  );
}
