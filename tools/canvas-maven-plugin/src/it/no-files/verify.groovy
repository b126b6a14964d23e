String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('no file *.canvas.json in .')
assert log.contains('BUILD FAILURE')
