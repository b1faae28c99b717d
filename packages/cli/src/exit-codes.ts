/** What the shell is told: nothing to say, something found, or the command could not be carried out. */
export const exitCodes = { fine: 0, findings: 1, wrongUse: 2 } as const;
/** What the shell is told. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
