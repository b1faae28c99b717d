/** Puts the focus where the operator works after something changed; each waits until the page shows it. */
export interface DeskFocus {
  readonly onQuestion: () => void;
  readonly onQueue: () => void;
  /** Opens the list of clients. */
  readonly onClients: () => void;
  readonly onTickets: (reference: string | undefined) => void;
}

/** Finds its places in the page under `root`. */
export function createDeskFocus(root: HTMLElement): DeskFocus {
  const focusOn = (...selectors: readonly string[]): void => {
    const place = selectors.map((selector) => root.querySelector<HTMLElement>(selector)).find(Boolean);
    place?.focus();
  };
  return {
    onQuestion: () => void focusOnQuestion(root),
    onClients: () => void openClients(root),
    onQueue: () => focusOn('[data-answer]', '.queue button', '.welcome h1'),
    onTickets: (reference) => focusOn(reference === undefined ? '#inbox-heading' : '#ticket-heading', '#inbox-heading'),
  };
}

async function openClients(root: HTMLElement): Promise<void> {
  const picker = root.querySelector('filrouge-picker');
  await picker?.updateComplete;
  if (picker?.session) await picker.show();
  else picker?.focus();
}

/** As in the style sheets. */
const oneColumn = '(max-width: 760px)';

async function focusOnQuestion(root: HTMLElement): Promise<void> {
  const agent = root.querySelector('filrouge-agent');
  await agent?.updateComplete;
  agent?.focusQuestion();
  // In one column the widget stands below the caller's words: both must be in sight.
  root.querySelector(matchMedia(oneColumn).matches ? '.says' : '.caller')?.scrollIntoView({ block: 'start' });
}
