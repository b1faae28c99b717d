import { css } from 'lit';

/** The button that opens the browser's calendar. */
export const calendarStyles = css`
  .calendar {
    position: relative;
    flex: none;
  }

  .calendar-input {
    position: absolute;
    inset: auto 0 0 0;
    block-size: 0;
    inline-size: 100%;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;
