String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] ugly.canvas.json: not formatted')
assert log.contains('1 canvas file is not formatted. Run canvas:format.')
assert new File(basedir, 'ugly.canvas.json').getText('UTF-8') == '{ "businessCanvas": "1.0", "title":"Ugly" }\n'
