/** Style of a picture that stands alone. The element has its own, of its tokens. */
export const pictureStyle = [
  ':root{color-scheme:light dark;--ground:#fff;--text:#1a1e24;--muted:#565e69;--line:#868e99;--accent:#2b59c8;--warning:#874a00;--end:#b3231a}',
  '@media(prefers-color-scheme:dark){:root{--ground:#17191d;--text:#e9ebee;--muted:#a7afba;--line:#757e8a;--accent:#8fb0ff;--warning:#f3c073;--end:#ff9f96}}',
  '.ground{fill:var(--ground)}',
  'text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;fill:var(--text)}',
  '.title{font-size:15px;font-weight:600}.label{font-size:14px}.branch text.branch{font-size:13px;font-weight:600}',
  '.detail{font-size:12px;fill:var(--muted)}.when{font-size:12.5px;font-style:italic;fill:var(--muted)}',
  '.thread,.detour{fill:none;stroke:var(--line);stroke-width:2}.detour{stroke-dasharray:4 3}',
  '.mark{fill:var(--ground);stroke:var(--accent);stroke-width:2}.required>.mark,.step>.mark,.ticket>.mark{fill:var(--accent)}',
  '.instruction>.mark{stroke:var(--warning)}.end>.mark{stroke:var(--end);fill:var(--end)}.branch>.mark{stroke:var(--line)}',
].join('');
