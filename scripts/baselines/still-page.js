/**
 * Runs in the page of a story before anything else (baselines.mjs): one font on every machine, one time, no caret. The
 * font is a page's choice, by the token that every page has; nothing else of the product is touched.
 */
const fontFolder = '/node_modules/@fontsource-variable/vazirmatn/files/vazirmatn';
const faces = [
  { subset: 'latin', unicodeRange: 'U+0000-00FF, U+2000-206F, U+20AC' },
  { subset: 'latin-ext', unicodeRange: 'U+0100-02FF, U+1E00-1EFF' },
  { subset: 'arabic', unicodeRange: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF' },
];
/** The second is what code in articles names first of what a machine may not have. */
const families = ['Picture', 'Cascadia Mono'];
const now = Date.parse('2026-11-12T09:03:00Z');

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length > 0 ? given : [now]));
  }

  static now() {
    return now;
  }
};

globalThis.beStill = async () => {
  const loaded = families.flatMap((family) =>
    faces.map(({ subset, unicodeRange }) =>
      new FontFace(family, `url(${fontFolder}-${subset}-wght-normal.woff2)`, {
        weight: '100 900',
        unicodeRange,
      }).load(),
    ),
  );
  for (const face of await Promise.all(loaded)) document.fonts.add(face);
  const { style } = document.documentElement;
  style.setProperty('--filrouge-font', 'Picture');
  style.setProperty('text-rendering', 'geometricPrecision');
  style.setProperty('caret-color', 'transparent');
};
