import type { FromWorker, Port, ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

// The library of types is the page's; here `self` is the scope of a worker.
serve(self as unknown as Port<FromWorker, ToWorker>);
