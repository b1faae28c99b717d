import type { CallIssueCode } from '../../issue-codes.js';
import type { IssueMessages } from '../../issue-messages.js';

/** What an operator may meet in a call, in English. */
export const call: IssueMessages<CallIssueCode> = {
  kinds: {
    string: 'a text',
    text: 'a text',
    'string|record': 'a text, or one text per locale',
    person: 'a person',
    number: 'a number',
    double: 'a number',
    int: 'a whole number',
    integer: 'a whole number',
    boolean: 'true or false',
    bool: 'yes or no',
    yesNo: 'yes or no',
    null: 'nothing (null)',
    undefined: 'nothing',
    object: 'an object in braces',
    record: 'an object in braces',
    map: 'an object in braces',
    array: 'a list in brackets',
    list: 'a list',
    'list<string>': 'a list of texts',
    date: 'a date',
    timestamp: 'a date',
    duration: 'a duration',
    values: 'values',
    characters: 'characters',
    dyn: 'any value',
  },
  sentences: {
    'unknown-context-key':
      'The host hands in nothing called "{key}".\n[Did you mean "{suggestion}"?|Declare it in "context" with its type.][ Declared are: {known}.|]',
    'answer-not-a-text': '"{value}" is not a text.\nWrite it as a text.',
    'answer-not-an-option': '"{value}" is not one of the options.\nPick one of the options.',
    'answer-option-withdrawn': 'The option "{value}" is no longer offered.\nAsk again, and pick one of the options.',
    'answer-not-a-list': '"{value}" is not a list of options.\nPick the options one by one.',
    'answer-not-yes-or-no': '"{value}" is neither true nor false.\nGive true for yes, false for no, without quotes.',
    'answer-not-a-whole-number': '"{value}" is not a whole number.\nWrite digits only, such as 1200.',
    'answer-not-a-number': '"{value}" is not a number.\nWrite digits, such as 12 or 3.5.',
    'answer-number-ambiguous':
      '"{value}" can be read in two ways.\nWrite 1200 for twelve hundred, 1.2 for one and a fifth.',
    'answer-not-a-date': '"{value}" is not a day of the calendar.\nPick a day, or write it such as 2026-11-12.',
    'answer-time-ambiguous': '"{value}" may mean {count} moments.\nPick the one that is meant.',
    'answer-time-missing': '"{value}" has no time.\nAdd it, such as {value} 14:00.',
    'answer-not-a-moment':
      '"{value}" is not a day and a time.\nWrite it such as yesterday 14:00, 2 hours ago or 2026-11-12 14:00.',
    'answer-not-a-duration':
      '"{value}" is not a length of time.\nWrite it with its unit, such as 1h30, 90 min or 2 days.',
    'answer-too-brief': 'This is shorter than {min:length}.\nAsk again.',
    'answer-too-lasting': 'This is longer than {max:length}.\nAsk again.',
    'answer-off-scale': '{value} is not on the scale from {min} to {max}.\nPick a step of the scale.',
    'answer-not-a-url': '"{value}" is not a web address.\nWrite it such as https://intranet.acme.example/page.',
    'answer-url-unsafe':
      'Addresses that begin with "{scheme}" are not kept: they may do harm.\nGive an address that begins with https://.',
    'answer-url-with-password': 'The address holds a user name or a password.\nWrite it without.',
    'answer-not-an-entry': '"{value}" is not an entry of the list.\nPick an entry, or type its name.',
    'answer-entry-not-found':
      '"{value}" was typed, not found in the list.\nSpell it back to the caller, or search again.',
    'answer-not-files': '"{value}" is not a stored file.\nGive a list of name, size, type, reference.',
    'answer-file-too-large': '"{value}" is larger than {max} kB.\nSend a smaller file.',
    'answer-file-type': '"{value}" is of a type that is not taken here.\nSend one of: {allowed}.',
    'answer-not-a-phone-number': '"{value}" is not a telephone number.\nWrite digits, with a + before a country code.',
    'answer-not-an-email': '"{value}" is not an e-mail address.\nAsk the caller to spell it, such as ada@acme.example.',
    'answer-not-a-person': '"{value}" is not a person.\nGive at least a name.',
    'answer-person-without-name': 'The person has no name.\nAsk for the name.',
    'answer-over-limit': 'This is more than can be kept: the limit is {max}.\nGive less, or attach it elsewhere.',
    'answer-too-short': 'This is short: {count} of at least {min} characters.\nAsk for more detail.',
    'answer-too-long': 'This is long: {count} of at most {max} characters.\nKeep what the next team needs.',
    'answer-wrong-form':
      'This is not written as it must be[, such as {example}|].\nAsk the caller to read it out once more.',
    'answer-too-few': 'Too few are picked: {count} of at least {min}.\nPick more.',
    'answer-too-many': 'Too many are picked: {count} of at most {max}.\nTake some away.',
    'answer-below-minimum': '{value} is too small: the smallest is {min}.\nAsk again.',
    'answer-above-maximum': '{value} is too large: the largest is {max}.\nAsk again.',
    'answer-too-many-decimals': '{value} has too many decimals: at most {max}.\nRound it.',
    'answer-too-early': 'This is before {earliest}.\nAsk for the date again.',
    'answer-too-late': 'This is after {latest}.\nAsk for the date again.',
    'answer-phone-doubtful': 'A telephone number of {count} digits is unusual.\nRead it back to the caller.',
    'check-failed': '{text}\nAsk again, or correct the answer.',
    'prefill-refused':
      'The host value "{key}" was not taken by the question "{id}": {reason:code}\nAsk the question, or mend what the page hands in.',
    'context-wrong-type': 'The host’s "{key}" must be {expected:kind}, not {got:kind}.\nMend what the host hands in.',
    'row-unknown': 'There is no such row as "{id}".\nName a row of the list, or one that was taken out of it.',
    'rows-too-many': 'There is no place for another row: {max} at most.\nTake one out first, or note the rest.',
    'rows-too-few': 'No row can be taken out: {min} at least.\nMend the answers of the row instead.',
    'not-a-repeat': 'The question "{id}" has no rows.\nGive it its answer.',
    'unknown-question-answered':
      'There is no question "{id}" to answer.\n[Did you mean "{suggestion}"?|Use the id of a question of this scenario.]',
    'question-off-path':
      'The question "{id}" does not apply as things stand.\nIts answer counts when it applies again.',
    'unknown-not-allowed': 'The question "{id}" needs an answer.\nAsk the caller to find out.',
    'instruction-unknown': 'No instruction "{id}" is in force.\nConfirm only instructions that are shown.',
    'not-ready':
      'The ticket is not complete[: {count} still missing|].\nFill in what is missing, or say that it is not known.',
    'event-out-of-place': 'That cannot be done now.\nGo on from where the call stands.',
    'override-not-allowed':
      'This scenario sets the priority by its rules alone.\nSay in the description why another would fit.',
    'reason-missing': 'The reason is missing.\nSay why, in a few words.',
    'delivery-interrupted':
      'It is not known whether the ticket arrived.\nSend it again: it keeps its number, so it is not filed twice.',
    'snapshot-unreadable': 'The saved call could not be read.\nStart the call again.',
    'answer-not-carried-over':
      'The answer to "{id}" has no place in this version of the scenario.\nCheck whether another question asks for it.',
    'override-not-carried-over':
      'This version of the scenario sets the priority by its rules alone: {level} does not stand any more.\nSay in a note why another level would fit.',
    'upload-missing': 'This page has nowhere to store files.\nAsk the caller to send them by e-mail.',
    'upload-failed': '"{name}" could not be stored[: {reason}|].\nTry again, or take it off the list.',
    'lookup-source-missing': 'This page gives no list "{source}" to search.\nType what the caller says; it is kept.',
    'lookup-failed':
      'The list "{source}" could not be searched[: {reason}|].\nTry again, or type what the caller says.',
    'lookup-timed-out': 'The list "{source}" does not answer.\nTry again, or type what the caller says.',
    'delivery-failed': 'The ticket could not be delivered[: {reason}|].\nIt is kept; try again.',
    'expression-division-by-zero': 'A number was divided by zero.\nAdd a condition for zero.',
    'expression-overflow': 'A number became too large.\nCheck the multiplication.',
    'expression-not-finite': 'A number became infinite or undefined.\nCheck the division.',
    'expression-no-such-element': 'The list has no element at that place.\nCheck the size of the list first.',
    'expression-conversion': 'A value could not be turned into another kind.\nCheck the answer it comes from.',
    'expression-wrong-value': 'A name holds another kind of value than declared.\nCheck what the host hands in.',
    'expression-failed': 'The expression could not be evaluated.\nSimplify it.',
  },
};
