/** The main states of a call, each a story: what an operator, or who embeds the widget, would miss if it looked otherwise. */
export const states = [
  { name: 'start', story: 'elements-agent--start' },
  { name: 'under-way', story: 'elements-agent--under-way' },
  { name: 'critical-rule', story: 'elements-instructions--critical' },
  { name: 'whole-step', story: 'elements-agent--whole-step' },
  { name: 'rows', story: 'elements-agent--rows' },
  { name: 'palette', story: 'elements-agent-moments--palette-open' },
  { name: 'article', story: 'elements-agent-moments--article-open' },
  { name: 'ready', story: 'elements-agent--ready' },
  { name: 'ending', story: 'elements-agent--ending' },
  { name: 'delivered', story: 'elements-agent--delivered' },
  { name: 'refused', story: 'elements-agent-moments--refused' },
  { name: 'wrap-up', story: 'elements-agent-moments--wrap-up' },
  { name: 'picker', story: 'elements-agent--catalog' },
  { name: 'problem', story: 'elements-agent--broken-scenario' },
  { name: 'arabic', story: 'elements-agent--under-way', locale: 'ar' },
];

/** Of the window, in CSS pixels: a sidebar, half a screen, a screen. */
export const windows = [
  { width: 320, height: 1000 },
  { width: 800, height: 800 },
  { width: 1400, height: 800 },
];

export const schemes = ['light', 'dark'];

/** Of every picture, without the ending of its file. */
export const pictureNames = states.flatMap(({ name }) =>
  windows.flatMap(({ width }) => schemes.map((scheme) => `${name}-${width}-${scheme}`)),
);
