/** Whether a key opens the list of clients: Alt+N, the widget's own for another call, where the widget did not take it. */
export const opensClients = ({ code, altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent): boolean =>
  // With Control it is AltGr, which types a letter in some layouts.
  code === 'KeyN' && altKey && !ctrlKey && !metaKey && !defaultPrevented;
