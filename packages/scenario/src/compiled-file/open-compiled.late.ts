/** `open-compiled.ts` in the script-tag file (scripts/bundle/late-ports.mjs), which has the reader in any case: the source is read. */
export const openCompiled = (): undefined => undefined;
