/** `problem-registered.ts` in the script-tag file (scripts/bundle/late-ports.mjs): most calls meet no mistake. */
export const comesWithPanels = true;
