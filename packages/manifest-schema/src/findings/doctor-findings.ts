import type { FindingText } from './finding-text.js';

const error = (meaning: string, remedy: string) => ({ severity: 'error', meaning, remedy }) as const;
const warning = (meaning: string, remedy: string) => ({ severity: 'warning', meaning, remedy }) as const;

/** What `ops-center doctor` can find wrong with a machine, one code for each of its checks. */
export const DOCTOR_FINDINGS = {
  'doctor.node': warning(
    'This line of Node.js gets no fixes.',
    'Install an even-numbered version of Node.js from 20.19.',
  ),
  'doctor.configuration': error(
    'A configuration file or an environment variable cannot be used.',
    'Correct it; `ops-center config list` shows where each setting comes from.',
  ),
  'doctor.home': error(
    'The folder for configuration, keys and tokens cannot be used, or others may write to it.',
    'Make it yours: chmod 700 on it, or name another one in OPS_CENTER_HOME.',
  ),
  'doctor.credentials': error(
    'The stored tokens cannot be used, or others may read them.',
    'Run chmod 600 on the file, or remove it and log in again.',
  ),
  'doctor.keys': error(
    'A signing key cannot be used, or others may read it.',
    'Run chmod 600 on the private key; make a new one if somebody may have read it.',
  ),
  'doctor.temporary': error(
    'No file can be made in the folder for temporary files.',
    'Free space there, or set TMPDIR.',
  ),
  'doctor.folder': warning('No file can be made in the current folder.', 'Go to a folder of yours.'),
  'doctor.plugins': error(
    'The installed plugins of the current folder do not match ops-center.lock.',
    'Run `ops-center plugin install` to put back what the lock names.',
  ),
  'doctor.proxy': error(
    'The proxy that the environment names does not answer.',
    'Correct https_proxy or http_proxy, or add the registry to no_proxy.',
  ),
  'doctor.dns': error(
    'The host name of the registry cannot be looked up.',
    'Check the address with `ops-center config get registry`, and the name servers of this machine.',
  ),
  'doctor.tls': error(
    'No trusted TLS connection to the registry can be made.',
    'When it has a private certificate authority, give its certificate with --ca-file; check the clock too.',
  ),
  'doctor.registry': error(
    'There is no registry, it does not answer, or this program is too old for it.',
    'Run `ops-center config set registry` with its address, or ask its operator.',
  ),
  'doctor.clock': error(
    'The clock of this machine and that of the registry differ.',
    'Set the clock: signatures and certificates are judged by it.',
  ),
  'doctor.account': error('The token is not accepted, or runs out soon.', 'Run `ops-center login`.'),
} as const satisfies Readonly<Record<string, FindingText>>;

/** A code of this table. */
export type DoctorCode = keyof typeof DOCTOR_FINDINGS;
