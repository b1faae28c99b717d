import '@filrouge/elements/define.js';
import type { CustomElements } from '@filrouge/elements/jsx';
import { useState, type ReactElement } from 'react';
import { context, deliver, scenario } from '../call.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

/** The same with the element itself, whose properties and events React 19 knows: no component in between. */
export function Call(): ReactElement {
  const [reference, setReference] = useState<string>();
  return (
    <>
      <filrouge-agent
        scenario={scenario}
        context={context}
        deliver={deliver}
        onfilrouge-ticket-delivered={(event) => setReference(event.reference)}
      />
      <output>{reference}</output>
    </>
  );
}
