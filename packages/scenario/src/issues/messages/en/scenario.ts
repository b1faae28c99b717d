import type { ScenarioIssueCode } from '../../issue-codes.js';
import type { ResolveIssueCode } from '../../resolve-codes.js';
import type { Sentences } from '../../issue-messages.js';

/** What the author of a scenario is told, in English. */
export const scenario: Sentences<Exclude<ScenarioIssueCode, ResolveIssueCode>> = {
  'invalid-json': 'This is not JSON[: {detail}|].\n[{mend}|Look for a missing comma, quote or brace at that place.]',
  'not-an-object': 'One object in braces is needed here[, not {got:kind}|].\nPut everything between { and }.',
  'too-large':
    'There is more here than a scenario may hold: the limit is {limit} {unit:kind}.\nSplit it into several scenarios.',
  'too-deep':
    'This is nested too deeply: the limit is {limit} levels.\nMove follow-ups into a step of their own, with a condition.',
  'too-many-mistakes': 'There are more mistakes here than can be told.\nMend those that are told, then check again.',
  'more-mistakes':
    '{count} more mistakes of this kind ({of}) stand here and below.\nMend those that are told, then check again.',
  'format-unsupported':
    'This is written in format {format}; this version reads format {supported}.\nWrite "format": {supported}, or update Filrouge.',
  'format-outdated':
    'This is written in format {format} of the language; today it is {supported}.\nBring it up to date: filrouge migrate FILE.',
  'not-migrated': '"{key}" has no place in the new format and is left out.\nSay it in the new scenario: see the guide.',
  'missing-key': 'The key "{key}" is missing here.\nAdd "{key}".',
  'unknown-key':
    'There is no key "{key}" here.\n[Did you mean "{suggestion}"?|Take it out, or see the guide for the keys that may stand here.]',
  'wrong-type':
    'This must be {expected:kind}, not {got:kind}.\n[Write {suggestion}, without quotes.|Write {expected:kind}.]',
  'unknown-type': 'There is no item type "{type}".\n[Did you mean "{suggestion}"?|The types are: {known}.]',
  'value-not-allowed': '"{value}" may not stand here.\n[Did you mean "{suggestion}"?|Write one of: {allowed}.]',
  'too-short': 'This text is too short.\nCharacters needed: at least {min}.',
  'too-long': 'This text is too long.\nCharacters allowed: at most {max}.',
  'too-few': 'This list is too short.\nEntries needed: at least {min}.',
  'too-many': 'This list is too long.\nEntries allowed: at most {max}.',
  'too-small': 'This number is too small.\nThe smallest is {min}.',
  'too-big': 'This number is too large.\nThe largest is {max}.',
  'bad-format':
    '"{value}" is not written as it must be.\n[It must have this form: {pattern}.|See the guide for its form.]',
  'bad-variable-id': '"{value}" cannot be an id.\nStart with a letter; go on with letters, digits and _, 64 at most.',
  'bad-id': '"{value}" cannot be an id.\nStart with a letter; go on with letters, digits, _ and -, 64 at most.',
  'bad-locale': '"{value}" is not a language tag.\nWrite a tag such as fr, en or pt-BR.',
  'bad-color': '"{value}" is not a colour.\nWrite # and six digits from 0 to f, such as #0b6e4f.',
  'bad-prefill': '"{value}" is not a value of the host.\nWrite context. and the key, such as context.callerPhone.',
  'bad-country': '"{value}" is not a country code.\nWrite two capitals, such as FR.',
  'bad-option-value': '"{value}" cannot be the value of an option.\nTake out the space around it, and line breaks.',
  'bad-date': '"{value}" is not a day of the calendar.\nWrite year, month and day, such as 2026-11-12.',
  'bad-duration':
    '"{value}" is not a duration.\n[Did you mean "{suggestion}"?|Write days, hours or minutes such as P1D, PT4H or PT30M.]',
  'bad-hours': '"{value}" does not fit opening hours.\nWrite days such as mon-fri or sat, times such as 08:30.',
  'not-a-time-zone': '"{value}" is not a time zone.\nWrite a name such as Europe/Paris.',
  'limits-crossed': '"{low}" is above "{high}".\nSwap them, or mend one of them.',
  'duplicate-id': 'The id "{id}" is used twice.\nGive this one another id[; the other stands at {first}|].',
  'duplicate-option':
    'Two options have the value "{value}".\nGive this one another value[; the other stands at {first}|].',
  'options-twice': 'The options stand in the question and in a list.\nKeep "options" or "list".',
  'unknown-list': 'There is no list "{list}".\n[Did you mean "{suggestion}"?|Add it to "lists".]',
  'reserved-id': '"{id}" is a word of the expressions, so it cannot be an id.\nTake another id.',
  'unknown-locale-in-text':
    'The scenario has no locale "{locale}".\nAdd it to "locales"[, or write one of: {known}|, or take the text out].',
  'pattern-unreadable':
    'The pattern cannot be read at "{found}".\nClose brackets, and put \\\\ before a sign that is meant as it stands.',
  'pattern-unsupported':
    'A pattern here does without "{found}".\nDescribe the whole answer with characters, classes such as [A-Z], groups, | and counts.',
  'pattern-too-large': 'The pattern "{found}" is too large.\nWrite shorter counts, or use minLength and maxLength.',
  'example-refused': 'The example "{value}" is not written as the pattern says.\nMend the example, or the pattern.',
  'invalid-value': '"{value}" cannot stand here.\nSee the guide for what this key takes.',
  'unknown-name':
    'Nothing is called "{name}".\n[Did you mean "{suggestion}"?|Use the id of a question or fact that stands above.]',
  'unknown-question': 'There is no question "{name}".\n[Did you mean "{suggestion}"?|Use the id of a question.]',
  'reads-later':
    '"{name}" stands below, so nothing is known of it here.\nMove "{name}" above, or use what stands above.',
  'reads-outside-repeat':
    '"{name}" stands in the rows of a repeat and has no one value here.\nRead all rows, as count(machines), sum(machines.users) or any(machines.down) do.',
  'repeat-over-unknown':
    'No repeat "{id}" stands above.\n[Did you mean "{suggestion}"?|Write the id of a repeat that stands above.]',
  'repeat-over-ignores':
    'The rows of "{over}" are given here, and nothing is asked but in them: "{key}" does nothing.\nTake it out, or write it at "{over}" or at a question of the rows.',
  'repeat-too-large':
    'All rows together could make {count} places; the limit is {limit}.\nLower "max" of the repeats, of nested ones first, or go over fewer.',
  'expression-missing-quotes': '"{name}" is a value and stands without quotes.\nWrite \'{name}\'.',
  'reads-priority-early':
    'The condition reads "{name}", which is known only after all questions.\nRead what the priority rests on instead; an instruction that depends on it goes into "instructions" of the scenario, where it may read it.',
  'self-reference': 'The condition reads "{name}", the very item it belongs to.\nUse what stands above it.',
  'fact-cycle':
    'The fact "{name}" needs itself to be computed.\nCompute one of the facts on the way from answers only.',
  'prefill-outside-rows':
    'Each row of the host’s "{rows}" has its own "{key}", and this question stands outside of such rows.\nPut it into a repeat with "prefill": "context.{rows}".',
  'prefill-wrong-type':
    '"{key}" is {declared:kind} and cannot fill a question of type {type}.\nChange the type in "context", or the question.',
  'default-refused':
    'The question refuses its own default: {reason:code}\nWrite a default the question takes, or none.',
  'expression-empty': "The expression is empty.\nWrite a condition, such as scope == 'site'.",
  'expression-syntax':
    '"{found}" cannot stand at this place.\nLook for a missing operator, quote or bracket before it.',
  'expression-unfinished': 'The expression ends too early.\nClose every bracket and complete the last comparison.',
  'expression-unclosed-text': 'A text in quotes is not closed.\nAdd the quote at its end.',
  'expression-single-equals': 'One {found} does not compare.\nWrite {remedy}.',
  'expression-operator': '"{found}" is not an operator here.\n[Write {remedy}.|See the guide for the operators.]',
  'expression-decimal-comma': 'Decimals take a point here, not a comma.\nWrite {remedy}.',
  'expression-typographic-quote': 'The quote {found} is not read.\nWrite the straight quote {remedy}.',
  'expression-reserved-name': '"{name}" is a word of the language, not a name.\nUse the id of a question or fact.',
  'expression-unknown-name':
    'Nothing called "{name}" stands above.\n[Did you mean "{suggestion}"?|Use the id of a question or fact that stands above.]',
  'expression-unknown-field':
    'There is no "{name}" in this value.\n[Did you mean "{suggestion}"?|See the guide for its parts.]',
  'expression-whole-object': '"{name}" alone says nothing.\nRead one of its keys[, such as {remedy}|].',
  'expression-unknown-function':
    'There is no function "{name}".\n[Did you mean {suggestion}?|See the guide for the functions.]',
  'expression-wrong-arguments':
    '"{name}" does not take that[: {got}|].\n[Write {remedy}.|See the guide for how to call it.]',
  'expression-needs-question': '"{name}" takes the id of a question or fact, nothing else.\nWrite {name}(questionId).',
  'expression-needs-rows':
    '"{name}" goes over the rows of a repeat.\nWrite [{name}({suggestion})|the repeat and a question of its rows that fits].',
  'expression-needs-literal': '"{name}" takes a text written in quotes.\n[Write {remedy}.|See the guide for its form.]',
  'expression-type':
    '[{operator} does not go between {left:kind} and {right:kind}|These values do not go together].\nCompare values of one kind[: {detail}|].',
  'expression-needs-condition': 'A condition must be yes or no[, not {got:kind}|].\nCompare the value with something.',
  'expression-branches-differ':
    'Both outcomes of ? : must be of one kind[, not {left:kind} and {right:kind}|].\nMend one of them.',
  'expression-mixed-list': 'A list holds values of one kind: {expected:kind}, not {got:kind}.\nMend the list.',
  'expression-needs-brackets': '{found} is a comparison beside another one.\nPut it in brackets: {remedy}.',
  'expression-wrong-result':
    'This must give {expected:kind}, not {got:kind}.\nMend the expression, or the type it is for.',
  'expression-forbidden': 'Scenarios leave {found} out.\n[Write {remedy}.|Say it with conditions and facts.]',
  'expression-too-long': 'The expression is too long: {length} of at most {limit} characters.\nSplit it into facts.',
  'expression-too-deep': 'The expression is nested too deeply: the limit is {limit}.\nSplit it into facts.',
  'expression-too-large': 'The expression has too many parts: the limit is {limit}.\nSplit it into facts.',
  'text-unclosed-placeholder': 'A placeholder is opened by {{ and not closed.\nAdd }} after it.',
  'text-empty-placeholder': 'A placeholder has nothing in it.\nWrite the id of a question between {{ and }}.',
  'text-too-many-placeholders': 'The text has too many placeholders: the limit is {limit}.\nSplit the text.',
};
