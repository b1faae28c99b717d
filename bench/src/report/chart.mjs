/** Bars on a logarithmic scale as one SVG: readable in light and in dark. */
const width = 760;
const labelWidth = 250;
const valueWidth = 90;
const rowHeight = 24;
const top = 44;

/** `bars` are { label, value, isOurs }; those without a value are left out, the smallest comes first. */
export function barChart({ title, unit, bars }) {
  const shown = bars.filter(({ value }) => Number.isFinite(value)).toSorted((one, other) => one.value - other.value);
  if (shown.length === 0) return undefined;
  const height = top + shown.length * rowHeight + 12;
  const scale = scaleOf(shown.map(({ value }) => value));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    '<style>text{font:13px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600;font-size:15px}.bar{fill:#8c959f}.ours{fill:#0b6e4f}',
    '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ours{fill:#3fb68b}.bar{fill:#6e7681}}</style>',
    `<text class="title" x="0" y="20">${escaped(title)}</text>`,
    ...shown.map((bar, row) => barLine(bar, { row, scale, unit })),
    '</svg>',
    '',
  ].join('\n');
}

function barLine({ label, value, isOurs }, { row, scale, unit }) {
  const y = top + row * rowHeight;
  const length = scale(value).toFixed(1);
  const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(2);
  return [
    `<text x="${labelWidth - 8}" y="${y + 13}" text-anchor="end">${escaped(label)}</text>`,
    `<rect class="${isOurs ? 'ours' : 'bar'}" x="${labelWidth}" y="${y}" width="${length}" height="17" rx="2"/>`,
    `<text x="${labelWidth + Number(length) + 6}" y="${y + 13}">${shown} ${unit}</text>`,
  ].join('');
}

/** The longest bar fills the width; a bar a tenth as long is one step shorter on a log scale of the range there is. */
function scaleOf(values) {
  const room = width - labelWidth - valueWidth;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const start = Math.log10(least) - 0.3;
  const range = Math.max(Math.log10(most) - start, 0.1);
  return (value) => (room * (Math.log10(value) - start)) / range;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
