import { describe, expect, it } from 'vitest';
import { describeIncidents } from '../../testing/incident-suite.js';
import { datadogIncidents } from './datadog.js';
import { nagiosIncidents } from './nagios.js';
import { prtgIncidents } from './prtg.js';
import { redmineFilterText, redmineIncidents } from './redmine.js';
import { requestTrackerIncidents, ticketSqlText } from './request-tracker.js';

// As Request Tracker 5.0.3 answered.
describeIncidents('Request Tracker', {
  create: (options) =>
    requestTrackerIncidents({
      ...options,
      rtUrl: 'https://rt.example',
      query: (client) => `Queue = 'Incidents' AND 'CF.{Client}' = ${ticketSqlText(client)}`,
    }),
  recorded: {
    total: 1,
    count: 1,
    pages: 1,
    items: [
      {
        type: 'ticket',
        Subject: 'VPN indisponible — site Lyon',
        Status: 'new',
        Created: '2026-11-22T08:38:22Z',
        CustomFields: [
          { type: 'customfield', id: '2', name: 'Client', values: ['ACME'] },
          { type: 'customfield', id: '6', name: 'Symptoms', values: [] },
        ],
        _url: 'https://rt.example/REST/2.0/ticket/1',
        id: '1',
      },
    ],
    per_page: 50,
    page: 1,
  },
  open: [
    {
      id: '1',
      title: 'VPN indisponible — site Lyon',
      since: '2026-11-22T08:38:22.000Z',
      url: 'https://rt.example/Ticket/Display.html?id=1',
    },
  ],
  asksFor: "'CF.{Client}' = 'acme & co'",
});

// As Redmine 5.0.4 answered.
describeIncidents('Redmine', {
  create: (options) =>
    redmineIncidents({
      ...options,
      redmineUrl: 'https://redmine.example',
      filter: (client) => ({ project_id: client }),
    }),
  recorded: {
    issues: [
      {
        id: 1,
        project: { id: 1, name: 'Helpdesk' },
        tracker: { id: 3, name: 'Support' },
        status: { id: 1, name: 'New', is_closed: false },
        priority: { id: 4, name: 'Urgent' },
        author: { id: 5, name: 'Agent One' },
        subject: 'VPN indisponible — site Lyon',
        description: 'x',
        due_date: null,
        custom_fields: [{ id: 1, name: 'Client', value: 'ACME' }],
        created_on: '2026-11-22T08:38:23Z',
        updated_on: '2026-11-22T08:38:23Z',
        closed_on: null,
      },
    ],
    total_count: 1,
    offset: 0,
    limit: 50,
  },
  open: [{ id: '1', since: '2026-11-22T08:38:23.000Z', url: 'https://redmine.example/issues/1' }],
  asksFor: 'acme & co',
});

const service = {
  host_name: 'lyon-gw',
  description: 'VPN',
  plugin_output: 'CRITICAL - tunnel down',
  status: 16,
  last_state_change: 1_536_725_000_000,
  last_hard_state_change: 1_536_725_817_000,
  problem_has_been_acknowledged: false,
  scheduled_downtime_depth: 0,
};

// The shape that Nagios Core 4 documents for statusjson.cgi.
describeIncidents('Nagios', {
  create: (options) => nagiosIncidents(options),
  recorded: {
    format_version: 0,
    result: { cgi: 'statusjson.cgi', query: 'servicelist', query_status: 'released', type_code: 0, message: '' },
    data: {
      selectors: { servicestatus: 20 },
      servicelist: {
        'lyon-gw': { VPN: service, HTTP: { ...service, description: 'HTTP', scheduled_downtime_depth: 1 } },
      },
    },
  },
  open: [
    { id: 'lyon-gw/VPN', title: 'VPN, lyon-gw', since: '2018-09-12T04:16:57.000Z', words: ['CRITICAL - tunnel down'] },
  ],
  asksFor: 'acme & co',
});

const monitor = {
  id: 4711,
  name: 'VPN gateway Lyon',
  type: 'service check',
  tags: ['client:acme', 'site:lyon'],
  overall_state: 'Alert',
  overall_state_modified: '2026-11-22T08:12:00.123456+00:00',
  message: 'Call the network team',
};

// The shape that Datadog documents for GET /api/v1/monitor.
describeIncidents('Datadog', {
  create: (options) => datadogIncidents({ ...options, appUrl: 'https://app.datadog.example' }),
  recorded: [
    monitor,
    { ...monitor, id: 4712, overall_state: 'OK' },
    { ...monitor, id: 4713, overall_state: 'No Data' },
  ],
  open: [
    {
      id: '4711',
      title: 'VPN gateway Lyon',
      since: '2026-11-22T08:12:00.123Z',
      url: 'https://app.datadog.example/monitors/4711',
    },
  ],
  asksFor: 'client:acme & co',
});

// The shape that PRTG documents for table.json.
describeIncidents('PRTG', {
  create: (options) => prtgIncidents({ ...options, prtgUrl: 'https://prtg.example' }),
  recorded: {
    'prtg-version': '24.1.90.1306',
    treesize: 1,
    sensors: [
      {
        objid: 2003,
        sensor: 'VPN tunnel',
        device: 'lyon-gw',
        group: 'Network',
        status: 'Down',
        status_raw: 5,
        message: '<div class="status">Timeout<div class="moreicon"></div></div>',
        message_raw: 'Timeout',
        lastup: '22/11/2026 08:12:00',
        lastup_raw: 46_348.341_666_666_7,
      },
    ],
  },
  open: [
    {
      id: '2003',
      title: 'VPN tunnel, lyon-gw',
      since: '2026-11-22T08:12:00.000Z',
      url: 'https://prtg.example/sensor.htm?id=2003',
      words: ['Timeout', 'Network'],
    },
  ],
  asksFor: '@tag(acme & co)',
});

describe('a text in a filter of Redmine', () => {
  it.each([
    ['*', '=*'],
    ['!*', '=!*'],
    ['acme|other', '=acme other'],
  ])('is no operator: %s', (text, filter) => {
    expect(redmineFilterText(text)).toBe(filter);
  });
});

describe('a text in TicketSQL', () => {
  it('stays inside its quotes', () => {
    expect(ticketSqlText(String.raw`O'Neil \ ' OR id > 0`)).toBe(String.raw`'O\'Neil \\ \' OR id > 0'`);
  });
});
