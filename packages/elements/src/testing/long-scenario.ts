/** So many questions, in steps of ten, each second one under a condition. */
export function longScenario(questions: number): object {
  const question = (place: number) => ({
    type: 'yesNo',
    id: `q${place}`,
    label: `Question ${place}`,
    ...(place % 2 === 1 ? { when: `q${place - 1}` } : {}),
  });
  return {
    format: 1,
    id: 'long',
    version: '1',
    locales: ['en'],
    title: 'A long scenario',
    client: { id: 'acme', name: 'Acme' },
    steps: Array.from({ length: Math.ceil(questions / 10) }, (_, step) => ({
      id: `s${step}`,
      title: `Step ${step}`,
      items: Array.from({ length: 10 }, (__, item) => question(step * 10 + item)),
    })),
    ticket: { title: 'Long' },
  };
}
