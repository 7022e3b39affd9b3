import type { FindingText } from './finding-text.js';

const REBUILD = 'Build the bundle again with `ops-center plugin build`.';
const RENAME = 'Rename the file in the project, then build again.';
const HOSTILE = 'No packing tool writes this by itself: do not use the archive, get the bundle from its publisher.';
const SMALLER = 'Remove what the plugin does not need, or ask the operator of the registry to raise the limit.';

const error = (meaning: string, remedy: string) => ({ severity: 'error', meaning, remedy }) as const;

/** Why an archive is not read at all. */
export const ARCHIVE_FINDINGS = {
  // The archive as a whole.
  'archive.too_large': error('The archive is larger than the limit.', SMALLER),
  'archive.not_a_zip': error('The file is not a zip archive.', 'Give the .zip that `ops-center plugin build` wrote.'),
  'archive.truncated': error(
    'The archive starts like a zip file, but its end is missing.',
    'The file was cut off: copy, download or build it again.',
  ),
  'archive.trailing_data': error('There are bytes after the end of the archive.', REBUILD),
  'archive.prefix_data': error('There are bytes before the first entry of the archive.', REBUILD),
  'archive.comment': error('The archive or one of its entries has a comment.', REBUILD),
  'archive.multi_disk': error('The archive is one part of several.', 'Give one archive in one file.'),
  'archive.zip64': error('The 64-bit fields of the archive contradict the others.', HOSTILE),
  'archive.directory': error('The list of entries is damaged, or is not where the archive says it is.', HOSTILE),
  'archive.entry_count': error('The archive does not have as many entries as it says.', HOSTILE),
  'archive.empty': error('The archive has no files.', REBUILD),
  'archive.too_many_entries': error('The archive has more entries than the limit.', SMALLER),
  'archive.changed': error('The archive changed while it was read.', 'Let the writer finish, then try again.'),

  // Names.
  'archive.name_empty': error('An entry has no name.', REBUILD),
  'archive.name_too_long': error('A path, or one part of it, is longer than the limit.', RENAME),
  'archive.name_encoding': error('A name is not valid UTF-8.', RENAME),
  'archive.name_unmarked': error(
    'A name has other letters than ASCII, but is not marked as UTF-8, so readers disagree about it.',
    REBUILD,
  ),
  'archive.name_nul': error('A name has a NUL byte, where many programs stop reading.', HOSTILE),
  'archive.name_control': error('A name has a control character.', RENAME),
  'archive.name_invisible': error(
    'A name has an invisible character or one that turns the direction of writing, so it looks like another.',
    RENAME,
  ),
  'archive.name_backslash': error('A name has a backslash, which separates folders on Windows.', REBUILD),
  'archive.name_absolute': error('A name starts at the root of the file system.', HOSTILE),
  'archive.name_unc': error('A name points at another machine.', HOSTILE),
  'archive.name_drive': error('A name starts with a drive letter.', HOSTILE),
  'archive.name_traversal': error('A name leaves the folder of the plugin with `..`.', HOSTILE),
  'archive.name_component': error('A name has an empty part or a `.` part.', REBUILD),
  'archive.name_character': error('A name has a character that Windows does not allow in names.', RENAME),
  'archive.name_reserved': error('A name is a device on Windows (CON, NUL, COM1 ...).', RENAME),
  'archive.name_trailing': error('A part of a name ends in a dot or a space, which Windows drops.', RENAME),
  'archive.name_duplicate': error('Two entries have the same name.', HOSTILE),
  'archive.name_twin': error(
    'Two names differ only in case or in Unicode form, so they are one file on some systems.',
    RENAME,
  ),
  'archive.name_file_and_folder': error('A name is a file and a folder at once.', HOSTILE),

  // What an entry is.
  'archive.entry_link': error('An entry is a link.', 'Put the file itself into the project.'),
  'archive.entry_special': error('An entry is a device, a pipe or a socket.', HOSTILE),
  'archive.entry_setuid': error('An entry has a set-user-id, set-group-id or sticky bit.', 'Remove it with chmod.'),
  'archive.entry_type': error('An entry says that it is a file and a folder at once, or is of no known type.', HOSTILE),
  'archive.entry_encrypted': error('An entry is encrypted.', 'Build the bundle without a password.'),
  'archive.entry_method': error('An entry is compressed by another method than deflate.', REBUILD),
  'archive.entry_flags': error('An entry has flags that no bundle needs.', REBUILD),
  'archive.entry_version': error('An entry asks for a newer reader than bundles need.', REBUILD),
  'archive.extra_field': error('An entry has an extra field that is damaged or not known to be harmless.', REBUILD),

  // Local records.
  'archive.local_record': error('An entry has no local record where the list of entries says.', HOSTILE),
  'archive.local_mismatch': error('An entry and its local record contradict each other.', HOSTILE),
  'archive.descriptor': error('The data descriptor after an entry contradicts the list of entries.', HOSTILE),
  'archive.gap': error('There are bytes between entries that belong to none.', HOSTILE),
  'archive.overlap': error('Entries overlap.', HOSTILE),

  // Sizes and contents.
  'archive.entry_too_large': error('An entry unpacks to more than the limit.', SMALLER),
  'archive.total_too_large': error('The archive unpacks to more than the limit.', SMALLER),
  'archive.ratio': error('The archive, or an entry, unpacks to many times its size, as archive bombs do.', SMALLER),
  'archive.manifest_too_large': error('plugin.yaml is larger than the limit.', 'Shorten plugin.yaml.'),
  'archive.manifest_missing': error(
    'There is no plugin.yaml at the top of the archive.',
    'Build the bundle with `ops-center plugin build` in the folder of the plugin.',
  ),
  'archive.manifest_nested': error(
    'There is a plugin.yaml below the top of the archive, so readers can disagree about which one counts.',
    'Pack the contents of the plugin folder, not the folder itself; give other files another name.',
  ),
  'archive.data': error('The compressed data of an entry is damaged.', REBUILD),
  'archive.data_after_end': error('The compressed data of an entry goes on after its end.', HOSTILE),
  'archive.data_overrun': error('An entry unpacks to more bytes than it declares, as archive bombs do.', HOSTILE),
  'archive.data_short': error('An entry unpacks to fewer bytes than it declares.', REBUILD),
  'archive.data_crc': error('The contents of an entry do not match their checksum.', REBUILD),
} as const satisfies Record<`archive.${string}`, FindingText>;

/** Every reason to refuse an archive. */
export type ArchiveCode = keyof typeof ARCHIVE_FINDINGS;
