import type { Assistance, Deliver, Incidents, Lookups, Session, Upload } from '@filrouge/engine';
import { deliverOf } from './call-options.js';

/** What the page gives every call, one of its own too. */
export interface Equipment {
  readonly session: Session | undefined;
  readonly deliver: Deliver | undefined;
  readonly upload: Upload | undefined;
  readonly lookups: Lookups | undefined;
  readonly incidents: Incidents | undefined;
  readonly assistance: Assistance | undefined;
}

/** Hands the call what is new for it: all of it to a new call, what the page changed to the one under way. */
export function equipCall(page: Equipment, hasChanged: (key: keyof Equipment) => boolean): void {
  const { session, deliver, upload, lookups, incidents, assistance } = page;
  const isNew = (key: keyof Equipment) => hasChanged('session') || hasChanged(key);
  if (deliver && isNew('deliver')) session?.deliverWith(deliverOf(page));
  if (upload && isNew('upload')) session?.uploadWith(upload);
  if (incidents && isNew('incidents')) session?.watchIncidents(incidents);
  if (assistance && isNew('assistance')) session?.assistWith(assistance);
  if (lookups && isNew('lookups')) session?.lookUpWith(lookups);
}
