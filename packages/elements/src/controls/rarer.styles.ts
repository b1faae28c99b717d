import { css } from 'lit';
import { calendarStyles } from './calendar.styles.js';
import { comboboxStyles } from './combobox.styles.js';
import { filesStyles } from './files.styles.js';
import { scaleStyles } from './scale.styles.js';
import { understoodStyles } from './understood.styles.js';

/** What controls look like that come with `rarer.ts`: one sheet, which every question of a page takes then. */
export const rarerStyles = css`
  ${calendarStyles} ${comboboxStyles} ${filesStyles} ${scaleStyles} ${understoodStyles}
`;
