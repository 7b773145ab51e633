import { createRoot } from 'react-dom/client';
import { App } from './App.js';

const root = createRoot(document.querySelector('#app')!);
root.render(<App />);
addEventListener('leave', () => root.unmount());
