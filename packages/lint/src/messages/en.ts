/** Findings in English: what is wrong, and on a second line how to mend it. The params stand with each rule. */
export const en = {
  'rule-crashed':
    'The rule "{name}" failed: {detail}.\nThe other rules were run; please report this with the scenario.',
  'unused-suppression': 'Nothing is found here that "{name}" would have to be quiet about.\nTake the suppression out.',
  'suppression-without-reason':
    'The suppression of "{name}" does not say why.\nGive a reason: the next author will want to know.',
  'condition-always-true':
    'This condition is false in no call: {condition}.\nTake it out, or compare with what was meant. To wait for an answer, write answered(question).',
  'condition-never-true':
    'This condition is true in no call: {condition}.\nCompare with what was meant, or take out what hangs on it.',
  'matrix-not-monotonic':
    'Impact {impact} with urgency {urgency} gives {level}, below the {other} of impact {otherImpact} with urgency {otherUrgency}.\nA graver case must not come later: give {other} or graver here.',
  'missing-translation': 'This text is not written in "{locale}".\nWrite it per language, with the key "{locale}".',
  'sla-respond-after-resolve':
    'For {level} the first response ({respond}) is due after the solution ({resolve}).\nShorten "respond" or lengthen "resolve".',
  'unknown-option-value':
    'No option of "{question}" has the value "{value}".\n[Did you mean "{suggestion}"?|The values are: {known}.]',
} as const;
