import { createRoot } from 'react-dom/client';
import type { LoadEngine } from '../taskpane/engine';
import { openXlsx } from '../workbook/xlsx/open-xlsx';
import { FIRST_SAMPLE, SAMPLES } from './samples';
import { Workbench } from './Workbench';
import { WorkbenchStore } from './workbench-store';

const loadEngine: LoadEngine = () => import('../application/pane/scan');
const store = new WorkbenchStore((bytes, name) => openXlsx(bytes, name));

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench store={store} samples={SAMPLES} loadEngine={loadEngine} />);

void SAMPLES[FIRST_SAMPLE]?.().then((bytes) => store.arrive({ name: FIRST_SAMPLE, bytes }));
