import 'reflect-metadata';
import { configTable } from '@jamboree/platform-server';

process.stdout.write(`${configTable()}\n`);
