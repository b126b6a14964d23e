String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] No findings in 1 canvas, ')
assert log.contains('BUILD SUCCESS')
assert !log.contains('link.dangling')
String sarif = new File(basedir, 'target/canvas.sarif').getText('UTF-8')
assert sarif.contains('"2.1.0"')
assert new File(basedir, 'target/canvas-junit.xml').getText('UTF-8').contains('plans/acme.canvas.json')
