String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] ugly.canvas.json: formatted')
assert new File(basedir, 'ugly.canvas.json').getText('UTF-8').startsWith('{\n  "businessCanvas": "1.0",\n  "title": "Ugly"')
