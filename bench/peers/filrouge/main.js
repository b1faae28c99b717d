import '../../../packages/elements/dist/agent/agent.define.js';

globalThis.__bench.run(async (root, def) => {
  const agent = document.createElement('filrouge-agent');
  agent.scenario = def;
  root.append(agent);
  return agent;
});
