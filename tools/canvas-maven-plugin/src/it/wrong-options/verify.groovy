String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('preset must be one of draft, standard, strict, but was "strickt"')
assert log.contains('BUILD FAILURE')
