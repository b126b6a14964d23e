String log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'canvas-baseline.json').getText('UTF-8').contains('link.dangling')
assert log.contains('recorded 1 finding in ')
assert log.count('BUILD SUCCESS') == 2
assert log.contains('No findings in 1 canvas, ')
