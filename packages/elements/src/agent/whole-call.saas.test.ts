import { describeWholeCall } from './whole-call.harness.js';

describeWholeCall('saas');
