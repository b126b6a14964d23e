String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('no *.canvas.json files in .')
assert log.contains('BUILD FAILURE')
