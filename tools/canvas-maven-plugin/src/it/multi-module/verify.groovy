String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.count('one/bad.canvas.json:4:46: error [link.dangling] "Shop" links to "nobody" ("reaches"), but no customer segment has that id.') == 1
assert log.count(' in 1 canvas, ') == 2
assert log.contains('BUILD SUCCESS')
