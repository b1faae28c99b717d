/** Words of the page of a step. */
export const stepPage = {
  position: (position: number, total: number) => `Step ${String(position)} of ${String(total)}`,
  settled: (settled: number, total: number) => `${String(settled)} of ${String(total)} answered`,
  previousStep: 'Previous step',
  nextStep: 'Next step',
};
