String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] canvas-policy.json:1:13: error [')
assert log.contains('BUILD FAILURE')
