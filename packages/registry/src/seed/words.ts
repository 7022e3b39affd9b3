/** What made-up plugins are made of. Few of the words are in many plugins and most in few, as in any catalogue. */
export const SUBJECTS = words(`
  device alert metric log report backup network user ticket invoice calendar camera sensor battery printer router switch
  firewall server cluster container database queue cache proxy gateway certificate password token policy audit asset
  inventory licence contract vendor customer order payment shipment warehouse vehicle driver route map weather energy
  power solar water climate building room door badge visitor shift roster payroll leave survey form document file photo
  video audio chat mail message call meeting note task project sprint release build test branch commit package library
  service endpoint webhook event schedule job script macro template theme colour font icon dashboard chart table graph
  kpi goal budget expense forecast anomaly incident outage runbook postmortem status uptime latency throughput trace
  profile heatmap session click funnel campaign segment lead deal quote coupon review rating feedback translation
  glossary catalogue tag label barcode scanner beacon tracker geofence thermostat lamp meter pump valve turbine robot
  conveyor crane drill furnace compressor chiller elevator escalator kiosk terminal tablet phone laptop desktop monitor
  keyboard headset antenna satellite tower fibre modem bridge tunnel vlan subnet dns dhcp ldap directory identity role
  permission secret vault key signature checksum snapshot archive replica shard index search query`);

export const ACTIONS = words(`
  monitor tracker manager sync importer exporter viewer builder planner finder cleaner checker scanner watcher reporter
  notifier scheduler analyser optimiser balancer forwarder collector converter formatter generator inspector integrator
  launcher mapper merger migrator observer organiser parser predictor profiler recorder resolver router runner sampler
  simulator sorter splitter tagger tester timer translator uploader validator visualiser wizard workbench`);

export const FLAVOURS = words(`
  pro lite plus cloud edge hub desk flow kit lab live local mini one open prime rapid safe simple smart snap studio suite
  swift team turbo ultra vision wave zen north south alpine arctic atlas aurora beacon cedar cobalt comet coral crystal
  delta ember falcon granite harbor horizon indigo jasper juniper lagoon lotus lunar maple meadow meteor mosaic nimbus
  nova oak ocean onyx opal orbit osprey pebble phoenix pine pixel prairie quartz raven ridge river saffron sierra silver
  solstice spruce stellar summit tango tidal tundra velvet violet willow zephyr`);

/** What a sentence about a plugin says it does, with `%s` for what it is about. */
export const SENTENCES = [
  'Keeps an eye on every %s and raises an alert when something drifts.',
  'Shows each %s on the dashboard, with history and trends.',
  'Imports %s records from spreadsheets and checks them on the way.',
  'Sends a message to your team whenever a %s changes.',
  'Detects unusual %s behaviour using machine learning.',
  'Plans maintenance for each %s before it fails.',
  'Exports %s data nightly to object storage.',
  'Adds a widget that sums up the %s of the week.',
  'Automates the approval of a %s with rules you write yourself.',
  'Finds duplicates in the %s list and merges them safely.',
  'Connects the %s to third-party services over webhooks.',
  'Encrypts %s fields at rest and rotates the keys.',
];

export const PUBLISHERS = words(`
  acorn basalt birch bluebird brightside canyon cascade chestnut cinder clover copper cypress daybreak driftwood eastgate
  evergreen fairview fernhill foxglove garnet glacier goldfinch greenfield halcyon hawthorn hazel heron highland hilltop
  ironwood ivory kestrel kingfisher lakeside larkspur laurel lighthouse limestone marigold marlin merlin millstone
  moonstone nightjar northstar oakridge obsidian overlook paperbark peregrine pinecrest plover redwood ridgeway robin
  rosewood sandstone seabird sequoia skylark snowdrop sparrow starling stonebridge sunbeam swallow sycamore thistle
  timber topaz tulip verdant walnut waterfall westwood whitecap wildflower windmill wren`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
