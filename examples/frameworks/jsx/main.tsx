import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Call } from './call.js';

const app = document.getElementById('app');
// Strict mode mounts everything twice: a call must come through it.
if (app)
  createRoot(app).render(
    <StrictMode>
      <Call />
    </StrictMode>,
  );
