globalThis.__bench.run(async (root, def, { mode }) => {
  const agent = document.createElement('filrouge-agent');
  agent.scenario = def;
  if (mode === 'all') agent.density = 'step';
  root.append(agent);
  return agent;
});
