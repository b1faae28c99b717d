import { describe, expect, it } from 'vitest';
import { descriptionOf } from './description.js';
import { englishParts } from './testing/example-parts.js';

const text = `P2 · A whole team is stopped. · There is no way round.

- Impact: medium
- Urgency: high
- First response due: Friday 11 September 2026, 18:30 (Europe/Paris)
- Solution due: Friday 11 September 2026, 21:30 (Europe/Paris)
- Goes to: L2 · network-on-call · VPN of a whole team.

Requester
- Name: Jeanne Petit
- Phone: +33 1 23 45 67 89
- E-mail: jeanne.petit@acme.example
- Reference: u-12

Problem
- Symptom: The VPN client shows "error 809".
    Nobody on the floor gets in.
- How many people? 12

Diagnosis
- Lights of the router: Red

What the requester does not know
- Asset tag: The label is worn off.

Passed over
- Floor

Already tried
- Restart the VPN client (kb-12): did not help · done: Quit; Start again

Instructions acknowledged
- 2026-09-11 17:31: Never promise a time.

Notes
- 2026-09-11 17:33: Calls again at 18:00.`;

const markdown = `**P2 · A whole team is stopped. · There is no way round.**

- **Impact:** medium
- **Urgency:** high
- **First response due:** Friday 11 September 2026, 18:30 (Europe/Paris)
- **Solution due:** Friday 11 September 2026, 21:30 (Europe/Paris)
- **Goes to:** L2 · network-on-call · VPN of a whole team.

### Requester

- **Name:** Jeanne Petit
- **Phone:** \\+33 1 23 45 67 89
- **E-mail:** jeanne.petit&#64;acme.example
- **Reference:** u-12

### Problem

- **Symptom:** The VPN client shows "error 809".\u0020\u0020
  Nobody on the floor gets in.
- **How many people?** 12

### Diagnosis

- **Lights of the router:** Red

### What the requester does not know

- **Asset tag:** The label is worn off.

### Passed over

- **Floor**

### Already tried

- **Restart the VPN client (kb-12):** did not help · done: Quit; Start again

### Instructions acknowledged

- **2026-09-11 17:31:** Never promise a time.

### Notes

- **2026-09-11 17:33:** Calls again at 18:00.`;

const html = `<div lang="en" dir="ltr">
<p><strong>P2 · A whole team is stopped. · There is no way round.</strong></p>
<ul>
<li><strong>Impact:</strong> medium</li>
<li><strong>Urgency:</strong> high</li>
<li><strong>First response due:</strong> Friday 11 September 2026, 18:30 (Europe/Paris)</li>
<li><strong>Solution due:</strong> Friday 11 September 2026, 21:30 (Europe/Paris)</li>
<li><strong>Goes to:</strong> L2 · network-on-call · VPN of a whole team.</li>
</ul>
<h3>Requester</h3>
<ul>
<li><strong>Name:</strong> Jeanne Petit</li>
<li><strong>Phone:</strong> +33 1 23 45 67 89</li>
<li><strong>E-mail:</strong> jeanne.petit@acme.example</li>
<li><strong>Reference:</strong> u-12</li>
</ul>
<h3>Problem</h3>
<ul>
<li><strong>Symptom:</strong> The VPN client shows &quot;error 809&quot;.<br>Nobody on the floor gets in.</li>
<li><strong>How many people?</strong> 12</li>
</ul>
<h3>Diagnosis</h3>
<ul>
<li><strong>Lights of the router:</strong> Red</li>
</ul>
<h3>What the requester does not know</h3>
<ul>
<li><strong>Asset tag:</strong> The label is worn off.</li>
</ul>
<h3>Passed over</h3>
<ul>
<li><strong>Floor</strong></li>
</ul>
<h3>Already tried</h3>
<ul>
<li><strong>Restart the VPN client (kb-12):</strong> did not help · done: Quit; Start again</li>
</ul>
<h3>Instructions acknowledged</h3>
<ul>
<li><strong>2026-09-11 17:31:</strong> Never promise a time.</li>
</ul>
<h3>Notes</h3>
<ul>
<li><strong>2026-09-11 17:33:</strong> Calls again at 18:00.</li>
</ul>
</div>`;

describe('descriptionOf', () => {
  it('tells a call in English', () => {
    expect(descriptionOf(englishParts, 'en')).toEqual({ text, markdown, html });
  });
});
