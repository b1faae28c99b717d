/** Words of the page that previews a scenario. */
export const preview = {
  fine: 'Nothing to mend',
  mistakes: (count: number) =>
    count === 1 ? '1 mistake: the last good version is shown' : `${count} mistakes: the last good version is shown`,
  findings: (count: number) => (count === 1 ? '1 remark' : `${count} remarks`),
  nothingYet: 'Mend the mistakes, and the scenario shows here.',
  heading: 'Mistakes and remarks',
  lost: 'filrouge preview has stopped; start it again to follow the file.',
};
