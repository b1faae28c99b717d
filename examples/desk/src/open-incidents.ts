import type { Incidents } from '@filrouge/engine';

const minuteMs = 60_000;

interface Trouble {
  readonly id: string;
  readonly title: string;
  /** How long ago it began when the page was opened. */
  readonly minutes: number;
  readonly calls: number;
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** What callers say for it. */
  readonly words: readonly string[];
  readonly advice?: string;
}

/** What monitoring shows as broken, by client; a real page asks its own (`nagiosIncidents`, `redmineIncidents`…). */
const troubles: Readonly<Record<string, readonly Trouble[]>> = {
  norvane: [
    {
      id: 'INC-204',
      title: 'Annuaire : mots de passe refusés au siège',
      minutes: 41,
      calls: 14,
      where: { site: ['siege'] },
      words: ['mot de passe', 'session', 'password', 'login'],
      advice: 'Rétablissement annoncé dans la matinée ; ne pas réinitialiser les mots de passe.',
    },
    {
      id: 'INC-207',
      title: 'Wi-Fi des quais de Lille coupé',
      minutes: 22,
      calls: 3,
      where: { site: ['lille'] },
      words: ['pistolet', 'terminal', 'étiquettes', 'scanner', 'dock', 'réseau'],
    },
  ],
};

/** The monitoring of the demonstration, as it stands when the page is opened. */
export function openIncidents(openedAtMs: number): Incidents {
  return {
    id: 'Supervision',
    open: ({ client }) => {
      const open = Object.hasOwn(troubles, client) ? (troubles[client] ?? []) : [];
      const incidents = open.map(({ minutes, ...incident }) => ({
        ...incident,
        since: new Date(openedAtMs - minutes * minuteMs).toISOString(),
      }));
      return Promise.resolve({ incidents, issues: [] });
    },
  };
}
