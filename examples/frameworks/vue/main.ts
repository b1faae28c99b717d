import '@filrouge/elements/define.js';
import type { TicketDeliveredEvent } from '@filrouge/elements';
import '@filrouge/elements/vue';
import { createApp, defineComponent, ref, type GlobalComponents } from 'vue';
import { context, deliver, scenario } from '../call.js';
import { render } from './call.vue';

/** What the tag takes, as Vue's tools see it in a template. */
const given: InstanceType<GlobalComponents['filrouge-agent']>['$props'] = { scenario, context, deliver };

const Call = defineComponent({
  setup() {
    const reference = ref<string>();
    const show = (event: TicketDeliveredEvent): void => {
      reference.value = event.reference;
    };
    return { ...given, reference, show };
  },
  render,
});

createApp(Call).mount('#app');
