import { closestName } from '@filrouge/scenario';
import { UsageError } from '../usage-error.js';
import type { Starter, StarterLocale } from './starter-scenario.js';
import { starterLocales } from './starter-scenario.js';

/** What a new scenario is to be about, as a person types it. */
export interface StarterWishes {
  readonly title: string;
  readonly id: string;
  /** Its name. */
  readonly client: string;
  /** Tags, with commas or spaces between. */
  readonly locales: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** What is taken where nothing is said. */
export function defaultWishes(name: string, locale: string): StarterWishes {
  const id = idOf(name) || 'scenario';
  const [base = 'en'] = locale.split('-', 1);
  return {
    id,
    title: titleOf(id),
    client: 'Acme',
    locales: starterLocales.some((known) => known === base) ? base : 'en',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Throws a `UsageError` for a language that there are no words in. */
export function starterFrom({ title, id, client, locales, timeZone }: StarterWishes): Starter {
  const tags = [...new Set(locales.split(/[\s,]+/).filter(Boolean))];
  return {
    id,
    title,
    client: { id: idOf(client) || 'client', name: client },
    timeZone,
    locales: tags.map(localeNamed),
  };
}

function localeNamed(name: string): StarterLocale {
  const found = starterLocales.find((locale) => locale === name);
  if (found) return found;
  const unknown = { name, known: starterLocales, suggestion: closestName(name, starterLocales) };
  throw new UsageError(({ usage }) => usage.unknownOperand(unknown));
}

/** `Éléphant & Fils` becomes `elephant-fils`; ids begin with a letter. */
const idOf = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');

const titleOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
