// The build itself passes. This script has to fail it, or no script here checks anything.
assert new File(basedir, 'build.log').getText('UTF-8').contains('something that no build prints')
