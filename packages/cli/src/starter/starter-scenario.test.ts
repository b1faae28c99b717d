import { lint } from '@filrouge/lint';
import { parseScenario } from '@filrouge/scenario';
import { expect, it } from 'vitest';
import { playCase } from '../cases/play-case.js';
import type { StarterLocale } from './starter-scenario.js';
import { starterCase, starterScenario } from './starter-scenario.js';

it.each<readonly StarterLocale[]>([['en'], ['fr'], ['fr', 'en'], ['en', 'fr']])(
  'parses, has nothing to mend under the strict rules, and passes its case (%s %s)',
  (...locales) => {
    const starter = {
      id: 'acme-incident',
      title: 'Incident',
      client: { id: 'acme', name: 'Acme' },
      timeZone: 'Europe/Paris',
      locales: locales.filter(Boolean),
    };

    const parsed = parseScenario(JSON.parse(JSON.stringify(starterScenario(starter))));

    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    if (!parsed.ok) return;
    expect(lint(parsed.scenario, { preset: 'strict', today: '2026-11-16' })).toEqual([]);
    expect(playCase(parsed.scenario, starterCase(starter))).toEqual({
      ok: true,
      differences: [],
      issues: [],
      problems: [],
    });
  },
);
