/** Every sentence of the scenario that `new` writes, in one language. */
export interface StarterWords {
  readonly callerStep: string;
  readonly caller: string;
  readonly sayCaller: string;
  readonly problemStep: string;
  readonly symptom: string;
  readonly saySymptom: string;
  readonly probeSymptom: string;
  readonly scope: string;
  readonly sayScope: string;
  readonly me: string;
  readonly meAliases: readonly string[];
  readonly team: string;
  readonly teamAliases: readonly string[];
  readonly site: string;
  readonly siteAliases: readonly string[];
  readonly people: string;
  readonly sayPeople: string;
  readonly blocked: string;
  readonly sayBlocked: string;
  readonly noPromise: string;
  readonly siteDown: string;
  readonly becauseSite: string;
  readonly becausePeople: string;
  readonly becauseOne: string;
  readonly becauseBlocked: string;
  readonly becauseNotBlocked: string;
  readonly becauseGrave: string;
  /** What the caller of the first case says. */
  readonly saidSymptom: string;
  readonly caseTitle: string;
}
