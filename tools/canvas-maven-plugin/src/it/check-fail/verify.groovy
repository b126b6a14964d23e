String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] bad.canvas.json:4:46: error [link.dangling] "Shop" links to "nobody" ("reaches"), but no customer segment has that id. Fix: name an existing entry')
assert log =~ /1 error in 1 canvas, \d+ rules run\. Findings fail the build\./
assert log.contains('BUILD FAILURE')
assert !log.contains('MojoExecutionException')
assert new File(basedir, 'target/checkstyle.xml').getText('UTF-8').contains('link.dangling')
