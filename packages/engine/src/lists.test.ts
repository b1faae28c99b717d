import { expect, it } from 'vitest';
import { createSession } from './create-session.js';
import { withItems } from './testing/small-scenario.js';
import { questionIn } from './testing/question-in.js';

const lists = {
  sites: [
    { value: 's1', label: 'Lille', attributes: { region: 'north' } },
    { value: 's2', label: 'Lyon', attributes: { region: 'south' } },
    { value: 's3', label: 'Mobile team' },
  ],
};
const region = { type: 'text', id: 'region', label: 'Region' };
const site = { type: 'choice', id: 'site', label: 'Site', list: 'sites', where: { region: 'region' } };
const shift = { type: 'yesNo', id: 'shift', label: 'Night shift', when: "attribute(site, 'region') == 'south'" };

const opened = (parts = { lists }) => createSession(withItems([region, site, shift], parts));
const offered = (session: ReturnType<typeof opened>) => questionIn(session, 'site').options.map(({ value }) => value);

it('offers every option of a filtered list until the filter is answered', () => {
  const session = opened();

  expect(offered(session)).toEqual(['s1', 's2', 's3']);
  session.send({ type: 'ANSWER_GIVEN', id: 'region', value: 'south' });
  expect(offered(session)).toEqual(['s2']);
  session.send({ type: 'ANSWER_UNKNOWN', id: 'region' });

  expect(offered(session)).toEqual(['s1', 's2', 's3']);
});

it('says so when the filter withdraws what was picked', () => {
  const session = opened();

  session.send({ type: 'ANSWER_GIVEN', id: 'site', value: 's1' });
  session.send({ type: 'ANSWER_GIVEN', id: 'region', value: 'south' });

  expect(questionIn(session, 'site').issues.map(({ code }) => code)).toEqual(['answer-option-withdrawn']);
});

it('lets conditions read the attributes of what was picked', () => {
  const session = opened();

  session.send({ type: 'ANSWER_GIVEN', id: 'site', value: 's2' });
  expect(session.standingOf('shift')).toBe('onPath');
  session.send({ type: 'ANSWER_GIVEN', id: 'site', value: 's3' });

  expect(session.standingOf('shift')).toBe('offPath');
});

it('carries five thousand options', () => {
  const sites = Array.from({ length: 5000 }, (_, index) => ({
    value: `s${index}`,
    label: `Site ${index}`,
    attributes: { region: `r${index % 20}` },
  }));
  const session = opened({ lists: { sites } });

  session.send({ type: 'ANSWER_GIVEN', id: 'region', value: 'r3' });

  expect(offered(session).length).toBe(250);
});
