#!/usr/bin/env node
import { main } from '../bundle/main.mjs';

process.exitCode = await main(process.argv.slice(2));
