import { questionTypes } from '@filrouge/scenario';

const file = { name: 'écran.png', size: 120_000, type: 'image/png', reference: 'f1' };

/** An answer to each type; text where nothing else is said. */
const samples: Readonly<Record<string, unknown>> = {
  choice: 'b',
  choices: ['a', 'c'],
  yesNo: true,
  integer: 3,
  number: 2.5,
  scale: 4,
  date: '2026-11-10',
  dateTime: '2026-11-11T13:00:00Z',
  duration: 'PT1H30M',
  phone: '+33612345678',
  email: 'lea@acme.example',
  url: 'https://intranet.acme.example/',
  person: { name: 'Léa Martin', phone: '+33612345678' },
  asset: { value: 'PC-0412', label: 'Latitude 5440' },
  lookup: { value: 's2', label: 'Lyon Gerland' },
  files: [file],
};

/** What each type needs beside its label. */
const settings: Readonly<Record<string, object>> = {
  scale: { min: 0, max: 5 },
  lookup: { source: 'sites' },
  asset: { source: 'inventory' },
  repeat: { max: 3, items: [{ type: 'text', id: 'machine', label: 'Machine' }] },
};

const options = ['a', 'b', 'c'].map((value) => ({ value, label: `Option ${value.toUpperCase()}` }));

/** One question of each type, by the name of its type; with a level, each answer meets a check of that level. */
export function everyTypeScenario(level?: 'warning' | 'error'): unknown {
  const items = questionTypes.map(({ name }) => ({
    type: name,
    id: name,
    label: { fr: `Question ${name}`, en: `Question ${name}` },
    say: { fr: 'Que se passe-t-il ?', en: 'What happens?' },
    ...(name.startsWith('choice') ? { options } : {}),
    ...settings[name],
    // A list of rows has no checks of its own.
    ...(level && name !== 'repeat'
      ? { checks: [{ when: `answered(${name})`, level, text: { fr: 'À vérifier.', en: 'Please check.' } }] }
      : {}),
  }));
  return {
    format: 1,
    id: 'every-type',
    version: '1.0.0',
    locales: ['fr', 'en'],
    title: 'Types',
    client: { id: 'acme', name: 'Acme Logistique', timeZone: 'Europe/Paris' },
    steps: [{ id: 'all', title: 'Types', items }],
    ticket: { title: 'Types' },
  };
}

/** An answer that fits the type. */
export const sampleOf = (type: string): unknown => samples[type] ?? 'Écran noir';
