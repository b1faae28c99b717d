/** What the documents show is right: each whole scenario parses, each command is one, and those of the guide's start run. */
import { readFileSync } from 'node:fs';
import { parseTemplate } from '@angular/compiler';
import { describe, expect, it } from 'vitest';
import { compileTemplate, parse } from 'vue/compiler-sfc';
import { commands } from '../packages/cli/src/commands/index.ts';
import { main } from '../packages/cli/src/main.ts';
import { memoryIo } from '../packages/cli/src/memory-io.harness.ts';
import { articleFromMarkdown } from '../packages/knowledge/src/index.ts';
import { parseScenario } from '../packages/scenario/src/index.ts';

const pages = ['README.md', 'docs/scenario-guide.md'];

const jsonBlocks = (page) =>
  [...readFileSync(page, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text));

describe.each(pages)('%s', (page) => {
  const scenarios = jsonBlocks(page).filter((block) => 'format' in block);

  it('shows a scenario', () => {
    expect(scenarios.length).toBeGreaterThan(0);
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario]))('shows %s without a mistake', (_id, scenario) => {
    const parsed = parseScenario(scenario);

    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });
});

/** Every `npx filrouge …` line of a page, as words; quotes hold words together. */
const commandLines = (text) =>
  [...text.matchAll(/^npx filrouge ([^#\n]+)/gm)].map(([, line]) =>
    [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word),
  );

describe.each([...pages, 'packages/cli/README.md'])('the commands of %s', (page) => {
  const lines = commandLines(readFileSync(page, 'utf8')).filter(([name]) => name !== 'help');

  it.each(lines.map((line) => [line.join(' '), line]))('%s', (_text, [name, ...words]) => {
    const command = commands.find((each) => each.name === name);
    const given = words.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.replace(/^--?/, ''));
    const known = Object.entries(command?.options ?? {}).flatMap(([option, { short }]) => [option, short ?? option]);

    expect(command?.name).toBe(name);
    expect(known).toEqual(expect.arrayContaining(given));
  });
});

it('leads from nothing to a tested scenario, command by command', async () => {
  const guide = readFileSync('docs/scenario-guide.md', 'utf8');
  const start = guide.slice(guide.indexOf('## From nothing'), guide.indexOf('## 1.'));
  const io = memoryIo();

  const codes = [];
  for (const line of commandLines(start)) codes.push([line[0], await main(io, line)]);

  expect(codes.length).toBeGreaterThan(6);
  expect(codes.filter(([, code]) => code !== 0)).toEqual([]);
  expect([...io.written.keys()]).toEqual(expect.arrayContaining(['clients/acme/scenario.svg', 'dist/acme.json']));
});

describe('how a framework shows the widget', () => {
  const page = readFileSync('docs/embedding.md', 'utf8');
  const [, section] = /## In a framework\n([\s\S]*?)\n## /.exec(page);
  const blocksOf = (language) =>
    [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text);
  const examples = ['react', 'jsx'].map((name) => readFileSync(`examples/frameworks/${name}/call.tsx`, 'utf8'));

  it.each(blocksOf('tsx').flatMap((block) => block.split('\n\n')))('is that of the examples: %s', (part) => {
    expect(examples.some((example) => example.includes(part.trim()))).toBe(true);
  });

  it('compiles in Vue', () => {
    const [source] = blocksOf('vue');
    const compilerOptions = { isCustomElement: (tag) => tag.startsWith('filrouge-') };

    const { errors, code } = compileTemplate({
      source: parse(source).descriptor.template.content,
      filename: 'call.vue',
      id: 'call',
      compilerOptions,
    });

    expect(errors).toEqual([]);
    expect(code).toContain('onFilrougeTicketDelivered');
  });

  it('compiles in Angular', () => {
    const [source] = blocksOf('html');

    const { errors, nodes } = parseTemplate(source, 'call.html');

    expect(errors ?? []).toEqual([]);
    const [agent] = nodes.filter(({ name }) => name === 'filrouge-agent');
    expect(agent.inputs.map(({ name }) => name)).toEqual(['scenario', 'context', 'deliver']);
    expect(agent.outputs.map(({ name }) => name)).toEqual(['filrouge-ticket-delivered']);
  });
});

describe('what a page may send to a call', () => {
  const section = /## Park it[\s\S]*?(?=\n## )/.exec(readFileSync('docs/embedding.md', 'utf8'))[0];
  const events = readFileSync('packages/engine/src/session-events.ts', 'utf8');
  const rows = [...section.matchAll(/^\| (`[A-Z].*?)\|(.*?)\|/gm)].map(([, types, fields]) => [types, fields]);
  const codes = (text) => [...text.matchAll(/`(\w+)`/g)].map(([, code]) => code);

  it.each(rows)('%s is taken with%s', (types, fields) => {
    for (const type of codes(types)) {
      const [, shape] = new RegExp(`type: '${type}'([^}]*)}`).exec(events) ?? [];

      expect(shape, type).toBeDefined();
      expect(codes(fields).filter((field) => !new RegExp(`\\b${field}\\??:`).test(shape))).toEqual([]);
    }
  });

  it('has the parts of the view that are told', () => {
    const view = readFileSync('packages/engine/src/view.ts', 'utf8');
    const told = [...section.matchAll(/`view\.(\w+)`/g)].map(([, name]) => name);

    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((name) => !view.includes(`readonly ${name}`))).toEqual([]);
  });
});

it('names every package that files of the elements come with', () => {
  const [, told] = /npx pnpm@12 pack`([\s\S]*?)six files/.exec(readFileSync('docs/embedding.md', 'utf8'));
  const named = [
    'elements',
    'engine',
    'scenario',
    ...[...told.matchAll(/`(flow|knowledge|ticket)`/g)].map(([, name]) => name),
  ];
  const needed = (name) =>
    Object.keys(JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')).dependencies ?? {})
      .filter((each) => each.startsWith('@filrouge/'))
      .map((each) => each.slice('@filrouge/'.length));

  expect(new Set(named)).toEqual(new Set([...named, ...named.flatMap(needed)]));
});

it('shows an article that is read whole', () => {
  const [, text] = /```md\n([\s\S]*?)```/.exec(readFileSync('docs/embedding.md', 'utf8'));

  const { articles, issues } = articleFromMarkdown(text, { id: 'vpn-691' });

  expect(issues).toEqual([]);
  expect(articles).toMatchObject([
    { title: 'VPN says error 691', aliases: ['cannot connect from home'], tags: ['vpn', 'password'], locale: 'en' },
  ]);
});
