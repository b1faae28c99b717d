import type { QuestionView } from '@filrouge/engine';
import type { Issue } from '@filrouge/scenario';
import { findingsOf, refusalFindings } from './findings.js';

/** What an answer gives to know beside: told once, and the call goes on. */
export function notesOf(question: QuestionView, locale: string): readonly string[] {
  const notes = findingsOf(question, [], locale).filter(({ level }) => level === 'info');
  return notes.map(({ sentence }) => sentence);
}

/** What an answer gives to ask or to check, each as a sentence; notes that only tell are left out. */
export function promptsOf(question: QuestionView, locale: string): readonly string[] {
  const pressing = findingsOf(question, [], locale).filter(({ level }) => level !== 'info');
  return [...pressing.map(({ sentence }) => sentence), ...question.probes.map(({ text }) => text)];
}

/** What is wrong with an answer: it is told again when another answer is as wrong. */
export function errorsOf(question: QuestionView, locale: string): readonly string[] {
  const errors = findingsOf(question, [], locale).filter(({ level }) => level === 'error');
  return errors.map(({ sentence }) => sentence);
}

/** Why the session did not take what was typed. */
export function refusalPrompts(refusal: readonly Issue[], locale: string): readonly string[] {
  return refusalFindings(refusal, locale).map(({ sentence }) => sentence);
}
