String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] skipped')
assert log.contains('BUILD SUCCESS')
