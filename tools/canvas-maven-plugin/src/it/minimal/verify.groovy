String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] No findings in 1 canvas, ')
assert log.contains('BUILD SUCCESS')
