import { DEMO_PERSONAS, type Config } from '@jamboree/platform-server';
