/** The figures as Markdown: all of them, and the mean a language. */
const start = '<!-- figures: written by bench/knowledge/run.mjs -->';
const end = '<!-- end of figures -->';

/** The text with the table between its marks replaced. */
export function replaceTable(text, table) {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no place for the figures: put "${start}" and "${end}"`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/** Rows set and perturbation, columns engines, cells hit@1 / hit@5 / MRR@10; the best MRR is bold. */
export function wholeTable(figures) {
  const names = unique(figures, 'engine');
  const rows = unique(figures, 'set').flatMap((set) =>
    unique(figures, 'perturbation').map((perturbation) => {
      const row = figures.filter((figure) => figure.set === set && figure.perturbation === perturbation);
      const { articles, queries } = row[0];
      return [
        `${set} (${articles} articles, ${queries} questions)`,
        perturbation,
        ...names.map((name) => cell(row, name)),
      ];
    }),
  );
  return table(['Set', 'Questions', ...names], rows);
}

/** Rows language and perturbation: the mean MRR@10 of the language's sets. */
export function summaryTable(figures) {
  const names = unique(figures, 'engine');
  const languages = [...new Set(figures.map(({ set }) => set.slice(0, 2)))];
  const rows = languages.flatMap((language) =>
    unique(figures, 'perturbation').map((perturbation) => {
      const of = (engine) =>
        figures.filter((f) => f.set.startsWith(language) && f.perturbation === perturbation && f.engine === engine);
      const means = names.map((engine) => ({ engine, ...meanOf(of(engine)) }));
      return [language, perturbation, ...names.map((name) => cell(means, name))];
    }),
  );
  return table(['Language', 'Questions', ...names], rows);
}

function meanOf(rows) {
  const mean = (key) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  return {
    hit1: Number(mean('hit1').toFixed(1)),
    hit5: Number(mean('hit5').toFixed(1)),
    mrr: Number(mean('mrr').toFixed(3)),
  };
}

function cell(row, name) {
  const { hit1, hit5, mrr } = row.find(({ engine }) => engine === name);
  const text = `${hit1.toFixed(1)} / ${hit5.toFixed(1)} / ${mrr.toFixed(3)}`;
  return mrr === Math.max(...row.map((other) => other.mrr)) ? `**${text}**` : text;
}

const unique = (figures, key) => [...new Set(figures.map((figure) => figure[key]))];
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
