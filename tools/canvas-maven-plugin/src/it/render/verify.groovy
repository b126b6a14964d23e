String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] target/site/canvases/plans/acme.txt written')
assert new File(basedir, 'target/site/canvases/plans/acme.txt').getText('UTF-8').contains('Good')
assert new File(basedir, 'target/site/canvases/plans/acme.md').getText('UTF-8').contains('# Good')
assert new File(basedir, 'target/site/canvases/plans/acme.html').getText('UTF-8').startsWith('<!DOCTYPE html>')
