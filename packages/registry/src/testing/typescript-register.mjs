// Lets a child process of a test run our source as it is: `node --import typescript-register.mjs file.ts`.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
