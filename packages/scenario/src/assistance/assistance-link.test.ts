import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assistanceKinds } from '../source/assistance.js';
import { assistanceLink } from './assistance-link.js';

const hrefOf = (...parts: Parameters<typeof assistanceLink>) => assistanceLink(...parts)?.href;
const rdpLines = (target: string, user?: string) => {
  const href = hrefOf('rdp', { target, user });
  return href === undefined ? undefined : decodeURIComponent(href.split(',', 2)[1] ?? '').split('\r\n');
};

describe('a link to a machine', () => {
  it.each([
    ['ssh', { target: 'srv-01.acme.example' }, 'ssh://srv-01.acme.example'],
    ['ssh', { target: ' 10.0.0.7:2222 ', user: 'ops' }, 'ssh://ops@10.0.0.7:2222'],
    ['ssh', { target: '2001:db8::1' }, 'ssh://[2001:db8::1]'],
    ['ssh', { target: '[2001:db8::1]:22' }, 'ssh://[2001:db8::1]:22'],
    ['anydesk', { target: '123 456 789' }, 'anydesk:123456789'],
    ['anydesk', { target: 'poste-7@ad' }, 'anydesk:poste-7@ad'],
    ['teamviewer', { target: '1 234 567 890' }, 'https://start.teamviewer.com/1234567890'],
    ['custom', { target: 'https://support.example/join?code=42' }, 'https://support.example/join?code=42'],
  ] as const)('by %s to %j', (kind, target, href) => {
    expect(hrefOf(kind, target)).toBe(href);
  });

  it('is a file for Remote Desktop, named after the machine', () => {
    expect(rdpLines('PC_LYON-042:3390', 'NORVANE\\support')).toEqual([
      'full address:s:PC_LYON-042:3390',
      'username:s:NORVANE\\support',
      'prompt for credentials:i:1',
      '',
    ]);
    expect(assistanceLink('rdp', { target: '[2001:db8::1]' })).toMatchObject({ fileName: '-2001-db8-1-.rdp' });
  });

  it.each([
    ['ssh', { target: '' }],
    ['ssh', { target: '-oProxyCommand=calc' }],
    ['ssh', { target: 'host name' }],
    ['ssh', { target: 'user@host' }],
    ['ssh', { target: 'host/path' }],
    ['ssh', { target: '300.1.1.1' }],
    ['ssh', { target: 'host:0' }],
    ['ssh', { target: 'host:99999' }],
    ['ssh', { target: 'host', user: '-l root' }],
    ['rdp', { target: 'pc\r\nremoteapplicationprogram:s:calc.exe' }],
    ['rdp', { target: 'pc', user: 'me\r\ngatewayhostname:s:evil.example' }],
    ['rdp', { target: 'é'.repeat(10) }],
    ['anydesk', { target: '123456789/evil' }],
    ['anydesk', { target: '12345' }],
    ['teamviewer', { target: '../evil' }],
    ['teamviewer', { target: '123456789?x=1' }],
    ['custom', { target: 'javascript:alert(1)' }],
    ['custom', { target: 'vnc://pc' }],
    ['custom', { target: '//evil.example' }],
    ['custom', { target: 'https:' }],
    ['custom', { target: 'https://pc name' }],
  ] as const)('is none by %s to %j', (kind, target) => {
    expect(assistanceLink(kind, target)).toBeUndefined();
  });

  it('takes a scheme of the author’s once the host allows it, never one that runs what it is given', () => {
    expect(hrefOf('custom', { target: 'VNC://pc-1' }, ['vnc:'])).toBe('VNC://pc-1');
    for (const scheme of ['javascript', 'data', 'blob', 'file'])
      expect(hrefOf('custom', { target: `${scheme}:x` }, [scheme])).toBeUndefined();
  });

  it('has no other scheme, line or part of an address, whatever callers say', () => {
    const said = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(' ', ...'a 1 . : / @ \\ - _ \r \n \t [ ] % ? # & = é'.split(' ')) }),
      fc.constantFrom('javascript:alert(1)', 'pc\r\nshell:s:x', 'a@b', '-x', '[::1]', '1.2.3.4:5'),
    );
    const shapes = {
      rdp: /^data:application\/x-rdp,full%20address%3As%3A[^\r\n]+%0D%0A(username%3As%3A[^\r\n]+%0D%0A)?prompt%20for%20credentials%3Ai%3A1%0D%0A$/,
      teamviewer: /^https:\/\/start\.teamviewer\.com\/\d+$/,
      anydesk: /^anydesk:[\w.@-]+$/,
      ssh: /^ssh:\/\/([\w.-]+@)?([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i,
      custom: /^https:[!-~]+$/i,
    };
    fc.assert(
      fc.property(said, fc.option(said, { nil: undefined }), (target, user) => {
        for (const kind of assistanceKinds) {
          const href = hrefOf(kind, { target, user });
          if (href === undefined) continue;
          expect(href).toMatch(shapes[kind]);
          if (kind === 'rdp') expect(decodeURIComponent(href).split('\r\n').length).toBe(user === undefined ? 3 : 4);
        }
      }),
      { numRuns: 500 },
    );
  });
});
