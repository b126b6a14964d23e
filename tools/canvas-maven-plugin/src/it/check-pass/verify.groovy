String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] No findings in 1 canvas, ') || log =~ /hints? in 1 canvas/
assert log.contains('BUILD SUCCESS')
assert !log.contains('link.dangling')
String sarif = new File(basedir, 'target/canvas.sarif').getText('UTF-8')
assert sarif.contains('"version": "@project.version@"') || sarif.contains('@project.version@')
assert new File(basedir, 'target/canvas-junit.xml').getText('UTF-8').contains('plans/acme.canvas.json')
