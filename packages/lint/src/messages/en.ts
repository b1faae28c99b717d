/** Findings in English: what is wrong, and on a second line how to mend it. The params stand with each rule. */
export const en = {
  'rule-crashed':
    'The rule "{name}" failed: {detail}.\nThe other rules were run; please report this with the scenario.',
  'more-findings':
    '{count} more findings of this rule ({of}) stand here and below.\nMend those that are told, then lint again.',
  'suppression-without-reason':
    'The suppression of "{name}" does not say why.\nGive a reason: the next author will want to know.',
  'unused-suppression': 'Nothing is found here that "{name}" would have to be quiet about.\nTake the suppression out.',
  'assistance-target':
    'This target cannot name what {kind} opens[: the question "{question}" has answers of type {type}|].\nName a machine, a device id or a whole address, or pipe in a question that asks for one.',
  'condition-always-true':
    'This condition is false in no call: {condition}.\nTake it out, or compare with what was meant. To wait for an answer, write answered(question).',
  'condition-never-true':
    'This condition is true in no call: {condition}.\nCompare with what was meant, or take out what hangs on it.',
  'dead-question':
    'Nothing rests on "{id}", and it need not be answered: the answer is one line of the ticket.\nAsk only what is used: require it, let a rule or a text read it, or take it out.',
  'duplicate-label': '"{label}" stands here twice: nobody can tell the two apart.\nGive each a label of its own.',
  'end-blocks-required':
    'When "{id}" ends the interview, {questions} is not asked any more, yet the ticket needs it.\nAsk it before this end.',
  'escalation-without-default':
    'A ticket that meets none of the {count} conditions goes to nobody.\nAdd a last line without "when" that names the level and the group.',
  'holiday-past':
    'The last holiday listed is {last}: due times count the next one as a working day.\nAdd the holidays to come.',
  'hours-overlap':
    'This line covers time that line {other} covers already.\nCorrect the hours, or make one line of both.',
  'instruction-expired':
    '"{id}" was in force until {until} and is shown no more.\nTake it out, or give it a later day.',
  'item-never-appears':
    '"{id}" comes in no call: the end "{end}" always closes the interview before it.\nMove it before the end, or give the end a condition.',
  'matrix-not-monotonic':
    'Impact {impact} with urgency {urgency} gives {level}, below the {other} of impact {otherImpact} with urgency {otherUrgency}.\nA graver case must not come later: give {other} or graver here.',
  'missing-translation':
    '[No label of the list "{list}" is|This text is not] written in "{locale}".\nWrite it per language, with the key "{locale}"[; where these are names, ignore it "at": "list:{list}"|].',
  'never-stored-used':
    '"{name}" is never stored: the ticket shows nothing here.\nTake it out of what the ticket keeps, or choose another privacy for the question.',
  'option-without-alias':
    'None of the {count} options of "{id}" says what callers call it.\nAdd "aliases": the palette finds the option by the caller\'s own words.',
  'person-field-without-has':
    '{part} may be missing: this condition then stays unknown for the whole call.\nAsk first whether it is there: has({part}) && …',
  'personal-data-in-title':
    'The title of the ticket shows "{name}", which is personal data.\nLeave it to the body of the ticket: titles stand in lists, mails and notifications.',
  'personal-data-without-privacy':
    '"{id}" asks for personal data and does not say how private the answer is.\nAdd "privacy": "personal", "sensitive" or "neverStored"; "none" when it is not personal.',
  'probe-never-fires':
    'No answer brings this probe up: {condition}.\nCompare with an answer that is vague, or take the probe out.',
  'rule-never-wins':
    'This rule never decides: line {winner} of the list holds whenever it does[ ({condition})|].\nMove it up, narrow the line that hides it, or take it out.',
  'rules-without-default':
    '"{list}" has no line for the calls that no condition meets.\nAdd a last line without "when".',
  'sla-level-missing':
    'The rules give {level}, for which nothing is promised; there are due times for {known}.\nAdd {level} to "sla", or change the rules and the matrix.',
  'sla-respond-after-resolve':
    'For {level} the first response ({respond}) is due after the solution ({resolve}).\nShorten "respond" or lengthen "resolve".',
  'sla-shorter-for-lower':
    '{level} is due after {due}, sooner than the graver {graver} ({graverDue}).\nGive the lower priority as much time or more.',
  'template-can-be-empty':
    'Nothing that this title shows is sure to be asked[: {names}|]. Tickets may all read the same.\nShow the answer of a required question that every call is asked.',
  'text-too-long':
    'This text has {count} characters; at a glance {max} can be read here.\nShorten it; what explains goes into "help".',
  'too-many-questions':
    'A call may have to answer {count} required questions; {max} is what callers bear.\nAsk only what changes the priority, the routing or the first move of the next team.',
  'unknown-assistance':
    'No remote assistance is called "{id}": nothing is offered.\n[Did you mean "{suggestion}"?|Write it in "assistance", or take its name out.]',
  'unknown-attribute':
    'No option of the list has the attribute "{name}": none is offered.\n[Did you mean "{suggestion}"?|Write the attribute before the colon, the question after it.]',
  'unknown-group':
    'The ticketing tool has no group called "{group}".\n[Did you mean "{suggestion}"?|Write one of "lint.groups", or add it there.]',
  'unknown-option-value':
    'No option of "{question}" has the value "{value}".\n[Did you mean "{suggestion}"?|The values are: {known}.]',
  'unused-block':
    'Nothing in this file uses the block "{name}".\nUse it, move it to a library for other files, or take it out.',
  'unused-context':
    'Nothing reads context.{key}.\nFill a question from it with "prefill", let a condition read it, or do not ask the host for it.',
  'unused-fact': 'Nothing reads the fact "{id}".\nTake it out, or use it where its condition is written again.',
  'vague-label': '"{label}" does not say what is asked.\nName what the operator is to find out.',
} as const;
