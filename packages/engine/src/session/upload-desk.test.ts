import { describe, expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import { questionIn } from '../testing/question-in.js';
import { withItems } from '../testing/small-scenario.js';
import type { Upload, UploadOptions } from '../upload.js';

const shots = { type: 'files', id: 'shots', label: 'Screens', maxBytes: 1000, types: ['image/*'] };
const next = { type: 'text', id: 'next', label: 'Next' };
const png = (name: string, size = 10) => ({ name, size, type: 'image/png' });
const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));

const openedWith = (upload?: Upload) => createSession(withItems([shots, next]), upload ? { upload } : {});

/** An upload whose ends the test decides. */
function heldUpload() {
  const sent: {
    name: string;
    options: UploadOptions;
    give: (stored: unknown) => void;
    fail: (error: Error) => void;
  }[] = [];
  const upload: Upload = (file, options) =>
    new Promise(
      (give, fail) => void sent.push({ name: file.name, options, give: give as (stored: unknown) => void, fail }),
    );
  return { upload, sent };
}

describe('a file', () => {
  it('is on its way, then part of the answer, and the question stays', async () => {
    const { upload, sent } = heldUpload();
    const session = openedWith(upload);

    session.attach('shots', [png('a.png')]);
    sent[0]?.options.onProgress(0.5);
    expect(session.view.uploads['shots']).toMatchObject([{ name: 'a.png', state: 'uploading', progress: 0.5 }]);
    sent[0]?.give({ reference: 42 });
    await settled();

    expect(session.view.uploads['shots']).toEqual([]);
    expect(questionIn(session, 'shots').value).toEqual([{ ...png('a.png'), reference: '42' }]);
    expect(session.view.currentId).toBe('shots');
  });

  it('holds the ticket while it is on its way, and no longer', async () => {
    const { upload, sent } = heldUpload();
    const session = openedWith(upload);
    expect(session.view.isReady).toBe(true);

    session.attach('shots', [png('a.png')]);
    expect(session.view.isReady).toBe(false);
    expect(session.send({ type: 'TICKET_SENT' })).toMatchObject({ ok: false });
    sent[0]?.give({ reference: 'a' });
    await settled();

    expect(session.view.isReady).toBe(true);
  });

  it('holds nothing back once it failed, or was taken off', async () => {
    const { upload, sent } = heldUpload();
    const session = openedWith(upload);

    session.attach('shots', [png('a.png'), png('b.png')]);
    sent[0]?.fail(new Error('413'));
    await settled();
    expect(session.view.isReady).toBe(false);
    session.dropUpload(session.view.uploads['shots']?.[1]?.key ?? '');

    expect(session.view.isReady).toBe(true);
  });

  it('that fails keeps none of the others, and can be tried again', async () => {
    const { upload, sent } = heldUpload();
    const session = openedWith(upload);

    session.attach('shots', [png('a.png'), png('b.png')]);
    sent[0]?.fail(new Error('413'));
    sent[1]?.give({ reference: 'b' });
    await settled();
    const [failed] = session.view.uploads['shots'] ?? [];
    expect(failed).toMatchObject({
      name: 'a.png',
      state: 'failed',
      issue: { code: 'upload-failed', params: { reason: '413' } },
    });
    session.retryUpload(failed?.key ?? '');
    sent[2]?.give({ reference: 'a' });
    await settled();

    expect(questionIn(session, 'shots').display).toBe('b.png and a.png');
  });

  it('that the question does not take is not sent', () => {
    const { upload, sent } = heldUpload();
    const session = openedWith(upload);

    session.attach('shots', [png('big.png', 1001), { name: 'a.exe', size: 1, type: 'application/x-msdownload' }]);

    expect(sent).toEqual([]);
    expect(session.view.uploads['shots']?.map(({ issue }) => issue?.code)).toEqual([
      'answer-file-too-large',
      'answer-file-type',
    ]);
  });

  it('taken off the list is aborted, and never comes back', async () => {
    const { upload, sent } = heldUpload();
    const session = openedWith(upload);

    session.attach('shots', [png('a.png')]);
    session.dropUpload(session.view.uploads['shots']?.[0]?.key ?? '');
    sent[0]?.give({ reference: 'a' });
    await settled();

    expect(sent[0]?.options.signal.aborted).toBe(true);
    expect(questionIn(session, 'shots').value).toBeUndefined();
  });

  it.each([
    [undefined, 'upload-missing'],
    [() => Promise.resolve({} as never), 'upload-failed'],
  ])('has nowhere to go: %s', async (upload, code) => {
    const session = openedWith(upload);

    session.attach('shots', [png('a.png')]);
    await settled();

    expect(session.view.uploads['shots']?.[0]?.issue?.code).toBe(code);
  });

  it('is in the ticket by name and reference only', async () => {
    const session = openedWith(() => Promise.resolve({ reference: 'a' }));

    session.attach('shots', [{ ...png('a.png'), bytes: 'secret' } as never]);
    await settled();

    expect(session.view.ticket.answers[0]?.value).toEqual([{ ...png('a.png'), reference: 'a' }]);
  });
});
