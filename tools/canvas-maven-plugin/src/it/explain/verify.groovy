String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('value.unserved')
assert log.contains('"A frame in your own colour" serves no customer segment.') || log.contains('serves no customer segment')
